package uk.frontdoor.app.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.intake.IntakeOutcome;
import uk.frontdoor.core.intake.IntakeUnavailable;
import uk.frontdoor.core.intake.MessageKey;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.RefusedContent;
import uk.frontdoor.core.intake.RequestKey;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.intake.Submissions;

/** Keeps submissions in memory, by the same rules as the real intake. */
public final class InMemoryIntake implements Intake, Submissions {
    private final Map<SubmissionId, RawSubmission> kept = new LinkedHashMap<>();
    private final Map<RequestKey, SubmissionId> keys = new HashMap<>();
    private final List<RequestKey> refused = new ArrayList<>();
    private boolean unavailable;
    private boolean busy;

    public List<RawSubmission> kept() {
        return List.copyOf(kept.values());
    }

    public List<RequestKey> refused() {
        return List.copyOf(refused);
    }

    public void goAway() {
        unavailable = true;
    }

    public void comeBack() {
        unavailable = false;
        busy = false;
    }

    public void beHandlingTheSame() {
        busy = true;
    }

    public void forget() {
        kept.clear();
        keys.clear();
        refused.clear();
        comeBack();
    }

    @Override
    public IntakeOutcome keep(RawSubmission submission, @Nullable MessageKey message) {
        return keepAll(List.of(submission)).getFirst();
    }

    @Override
    public List<IntakeOutcome> keepAll(List<RawSubmission> submissions) {
        if (unavailable) {
            throw new IntakeUnavailable("the test says so");
        }
        return submissions.stream().map(this::keep).toList();
    }

    @Override
    public IntakeOutcome refuse(RefusedContent content) {
        refused.add(content.request());
        return new IntakeOutcome.RefusedNow(content.status(), content.answer());
    }

    @Override
    public Optional<RawSubmission> find(SubmissionId id) {
        return Optional.ofNullable(kept.get(id));
    }

    private IntakeOutcome keep(RawSubmission submission) {
        if (busy) {
            return new IntakeOutcome.StillBeingHandled();
        }
        SubmissionId first = keys.putIfAbsent(submission.requestKey(), submission.id());
        if (first != null) {
            return new IntakeOutcome.Repeated(first);
        }
        kept.put(submission.id(), submission);
        return new IntakeOutcome.Kept(submission.id());
    }
}
