package uk.frontdoor.app.nhs.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.frontdoor.app.background.Step;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.intake.Submissions;
import uk.frontdoor.mapping.nhs.reading.Format;
import uk.frontdoor.mapping.nhs.referral.SecondOpinion;
import uk.frontdoor.mapping.reading.Envelope;

/** Looks at one message when the gateway is quiet, then rests as long as its ration asks. */
final class ProfileWorker implements Step {
    private static final Logger LOG = LoggerFactory.getLogger(ProfileWorker.class);
    private static final int ATTEMPTS = 3;
    /** More would tell a reader nothing further. */
    private static final int MOST_PROBLEMS = 20;

    private final ProfileTable table;
    private final Submissions submissions;
    private final SoftlyHeld<? extends SecondOpinion> validator;
    private final Manners manners;
    private final long longest;

    ProfileWorker(
            ProfileTable table,
            Submissions submissions,
            SoftlyHeld<? extends SecondOpinion> validator,
            Manners manners,
            long longest) {
        this.table = table;
        this.submissions = submissions;
        this.validator = validator;
        this.manners = manners;
        this.longest = longest;
    }

    /**
     * How it stays out of the way.
     *
     * @param processorNanos processor time the calling thread has used
     */
    record Manners(Quiet quiet, Ration ration, LongSupplier processorNanos) {}

    /** Never says that there is more: the pause between two looks is part of the manners. */
    @Override
    public boolean advance() {
        if (!manners.ration().isUsedUp() && manners.quiet().now()) {
            table.claim().ifPresent(due -> {
                long before = manners.processorNanos().getAsLong();
                try {
                    look(due);
                } finally {
                    manners.ration().spend(manners.processorNanos().getAsLong() - before);
                }
            });
        }
        return false;
    }

    private void look(ProfileTable.Due due) {
        Optional<RawSubmission> kept = submissions.find(due.submission());
        SubmissionId referral = kept.map(ProfileWorker::referral).orElse(due.submission());
        if (kept.isEmpty() || kept.get().original().length > longest) {
            table.found(due.submission(), referral, "too long", List.of());
        } else if (due.attempt() > ATTEMPTS) {
            table.found(due.submission(), referral, "failed", List.of());
        } else {
            look(due.submission(), referral, kept.get());
        }
    }

    // A look that fails comes again after a pause, and after some of them is given up: the referral has long gone on.
    private void look(SubmissionId id, SubmissionId referral, RawSubmission kept) {
        try {
            table.found(id, referral, "seen", problems(kept));
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            validator.letGo();
            LOG.warn("Profile validation of {} needed too much: {}", id, tooMuch.getClass().getSimpleName());
        }
    }

    private List<Problem> problems(RawSubmission kept) {
        Format format = kept.contentType().toLowerCase(Locale.ROOT).contains("xml") ? Format.XML : Format.JSON;
        return validator.get().on(kept.original(), format).stream()
                .map(finding -> new Problem(finding.place(), finding.code().failure()))
                .distinct()
                .limit(MOST_PROBLEMS)
                .toList();
    }

    private static SubmissionId referral(RawSubmission kept) {
        String first = kept.envelope().get(Envelope.UPDATES);
        return first == null ? kept.id() : SubmissionId.of(first);
    }
}
