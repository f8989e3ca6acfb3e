package uk.frontdoor.app.ledger;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param name of this installation; stands in every checkpoint
 * @param checkpoints the folder where they are published; {@code checkpoints} under the data folder when not set
 * @param every how often one is made
 * @param timestamps address of an authority that says when it saw one (RFC 3161); nobody is asked when not set
 */
@ConfigurationProperties("frontdoor.ledger")
record CheckpointSettings(
        @DefaultValue("front-door") String name,
        @Nullable Path checkpoints,
        @DefaultValue("24h") Duration every,
        @Nullable URI timestamps) {
    CheckpointSettings {
        if (every.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException("frontdoor.ledger.every: 1m or longer (expected)");
        }
    }

    Optional<TimestampAuthority> authority() {
        return Optional.ofNullable(timestamps).map(TimestampAuthority::new);
    }

    CheckpointFolder folder(Path data) {
        return new CheckpointFolder(checkpoints == null ? data.resolve("checkpoints") : checkpoints);
    }
}
