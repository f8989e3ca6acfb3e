package uk.frontdoor.app.refer;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps ways back as long as the test runs; the third wrong code locks one. */
final class ReturnsInMemory implements Returns {
    private record Way(ReturnKey key, DraftToken draft) {}

    private final Map<String, Way> ways = new ConcurrentHashMap<>();
    private final Map<String, Integer> wrong = new ConcurrentHashMap<>();

    @Override
    public void open(ReturnKey key, DraftToken draft, Instant until) {
        ways.values().removeIf(way -> way.draft().equals(draft));
        ways.put(key.handle(), new Way(key, draft));
    }

    @Override
    public ReturnOutcome take(ReturnKey key) {
        Way way = ways.get(key.handle());
        if (way == null) {
            return new ReturnOutcome.NotFound();
        }
        if (way.key().equals(key)) {
            return new ReturnOutcome.Opened(way.draft());
        }
        return wrong.merge(key.handle(), 1, Integer::sum) < 3
                ? new ReturnOutcome.NotFound()
                : new ReturnOutcome.Locked(Duration.ofMinutes(15));
    }
}
