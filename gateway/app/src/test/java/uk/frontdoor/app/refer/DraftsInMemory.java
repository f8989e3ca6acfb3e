package uk.frontdoor.app.refer;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.frontdoor.core.intake.CaseReference;

/** Keeps drafts as long as the test runs. */
final class DraftsInMemory implements Drafts {
    private final Map<DraftToken, Draft> drafts = new ConcurrentHashMap<>();

    @Override
    public Optional<Draft> find(DraftToken token) {
        return Optional.ofNullable(drafts.get(token));
    }

    @Override
    public void save(DraftToken token, Answers answers) {
        drafts.put(token, new Draft(answers, null));
    }

    @Override
    public void sent(DraftToken token, CaseReference reference, Answers kept) {
        drafts.put(token, new Draft(kept, reference));
    }

    @Override
    public void forget(DraftToken token) {
        drafts.remove(token);
    }

    @Override
    public int forgetUntouchedSince(Instant moment) {
        return 0;
    }
}
