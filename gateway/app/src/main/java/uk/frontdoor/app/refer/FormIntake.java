package uk.frontdoor.app.refer;

import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.intake.IntakeOutcome;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.RequestKey;
import uk.frontdoor.core.intake.SubmissionId;

/** Hands a finished form in. */
final class FormIntake {
    private final Intake intake;
    private final Clock clock;

    FormIntake(Intake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    /**
     * The reference, once what was sent is on disk; empty when the same form is being handed in at this moment.
     *
     * <p>The request key is the draft and the bytes together: pressing the button twice is a repeat, and a form changed
     * after a lost answer is not.
     */
    Optional<CaseReference> hand(DraftToken token, Answers answers) {
        byte[] original = FormJson.write(answers);
        String key = hex(token.digest()) + ":" + Sha256.hex(original);
        RawSubmission submission = new RawSubmission(
                new SubmissionId(UUID.randomUUID()),
                Channel.PUBLIC_FORM,
                AgencyId.PUBLIC,
                clock.instant(),
                new RequestKey(AgencyId.PUBLIC, key),
                FormJson.MEDIA_TYPE,
                Map.of(),
                original);
        return switch (intake.keep(submission, null)) {
            case IntakeOutcome.Kept(var id) -> Optional.of(CaseReference.of(id));
            case IntakeOutcome.Repeated(var first) -> Optional.of(CaseReference.of(first));
            case IntakeOutcome.MessageSeenBefore(var first) -> Optional.of(CaseReference.of(first));
            case IntakeOutcome.StillBeingHandled(), IntakeOutcome.RefusedBefore(_, _) -> Optional.empty();
        };
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes, 0, 16);
    }
}
