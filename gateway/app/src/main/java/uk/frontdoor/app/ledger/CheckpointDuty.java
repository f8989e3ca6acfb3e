package uk.frontdoor.app.ledger;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.frontdoor.app.background.Step;

/** Makes and publishes a checkpoint when one is due; the first when the gateway has started. */
final class CheckpointDuty implements Step {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointDuty.class);
    private static final Duration PUBLISH_AGAIN = Duration.ofMinutes(1);

    private final Checkpoints checkpoints;
    private final CheckpointFolder folder;
    private final Optional<TimestampAuthority> authority;
    private final Duration every;
    private final Clock clock;
    private Instant due = Instant.MIN;

    CheckpointDuty(
            Checkpoints checkpoints,
            CheckpointFolder folder,
            Optional<TimestampAuthority> authority,
            Duration every,
            Clock clock) {
        this.checkpoints = checkpoints;
        this.folder = folder;
        this.authority = authority;
        this.every = every;
        this.clock = clock;
    }

    @Override
    public boolean advance() {
        Instant now = clock.instant();
        if (!now.isBefore(due)) {
            checkpoints.make();
            due = now.plus(published() ? every : PUBLISH_AGAIN);
        }
        return false;
    }

    /** All that are not there yet, so that a folder that was full or away is filled later. */
    private boolean published() {
        List<SignedCheckpoint> all = checkpoints.all();
        try {
            folder.publish(all);
            if (authority.isPresent()) {
                folder.stamp(all, authority.get());
            }
            return true;
        } catch (IOException away) {
            LOG.warn("A checkpoint of the ledger is not published and stamped yet: {}", away.toString());
            return false;
        }
    }
}
