package uk.frontdoor.app.nhs;

import java.util.Optional;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.intake.Submissions;
import uk.frontdoor.mapping.nhs.message.MessageBundle;
import uk.frontdoor.mapping.reading.Envelope;

/** Messages that were kept, read again for whoever answers them later. */
public final class SentMessages {
    private final Submissions submissions;
    private final EarlierMessages messages;

    SentMessages(Submissions submissions, EarlierMessages messages) {
        this.submissions = submissions;
        this.messages = messages;
    }

    /**
     * A message and the conversation it belongs to.
     *
     * @param correlationId the sender's, kept over answers
     */
    public record Sent(MessageBundle message, AgencyId sender, String correlationId) {}

    /** Empty when it is not kept, or would no longer be taken. */
    public Optional<Sent> find(SubmissionId id) {
        return submissions.find(id).flatMap(kept -> messages.message(id).map(message -> sent(kept, message)));
    }

    private static Sent sent(RawSubmission kept, MessageBundle message) {
        return new Sent(message, kept.sender(), kept.envelope().getOrDefault(Envelope.CORRELATION_ID, id(kept)));
    }

    private static String id(RawSubmission kept) {
        return kept.id().toString();
    }
}
