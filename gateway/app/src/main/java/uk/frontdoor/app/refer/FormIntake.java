package uk.frontdoor.app.refer;

import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.frontdoor.app.attachment.Attachment;
import uk.frontdoor.app.attachment.AttachmentScans;
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
    private final FormJson json;
    private final DraftFiles files;
    private final AttachmentScans scans;
    private final Clock clock;

    FormIntake(Intake intake, FormJson json, DraftFiles files, AttachmentScans scans, Clock clock) {
        this.intake = intake;
        this.json = json;
        this.files = files;
        this.scans = scans;
        this.clock = clock;
    }

    /**
     * The reference, once what was sent is on disk; empty when the same form is being handed in at this moment.
     *
     * <p>The request key is the draft and the bytes together: pressing the button twice is a repeat, and a form changed
     * after a lost answer is not. Documents are part of the original, and are held until they have been scanned.
     */
    Optional<CaseReference> hand(DraftToken token, Answers answers) {
        List<Attachment> attachments =
                answers.isFrom(Who.PROFESSIONAL) ? files.contents(token) : List.<Attachment>of();
        byte[] original = json.write(answers, attachments);
        String key = hex(token.digest()) + ":" + Sha256.hex(original);
        SubmissionId id = new SubmissionId(UUID.randomUUID());
        if (!attachments.isEmpty()) {
            scans.expect(id, attachments.size());
        }
        IntakeOutcome outcome = intake.keep(submission(id, key, original), null);
        if (!attachments.isEmpty() && !(outcome instanceof IntakeOutcome.Kept)) {
            scans.forget(id);
        }
        return switch (outcome) {
            case IntakeOutcome.Kept(var kept) -> Optional.of(CaseReference.of(kept));
            case IntakeOutcome.Repeated(var first) -> Optional.of(CaseReference.of(first));
            case IntakeOutcome.MessageSeenBefore(var first) -> Optional.of(CaseReference.of(first));
            case IntakeOutcome.StillBeingHandled(),
                    IntakeOutcome.RefusedNow(_, _),
                    IntakeOutcome.RefusedBefore(_, _) -> Optional.empty();
        };
    }

    private RawSubmission submission(SubmissionId id, String key, byte[] original) {
        return new RawSubmission(
                id,
                Channel.PUBLIC_FORM,
                AgencyId.PUBLIC,
                clock.instant(),
                new RequestKey(AgencyId.PUBLIC, key),
                FormJson.MEDIA_TYPE,
                Map.of(),
                original);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes, 0, 16);
    }
}
