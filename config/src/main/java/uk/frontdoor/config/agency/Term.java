package uk.frontdoor.config.agency;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long a credential is good, and for what.
 *
 * @param runsOut when it expires; null when it does not
 * @param revoked from when on it was taken back; null when it was not
 * @param demonstration published with the demonstration, so good for nothing else
 */
public record Term(@Nullable Instant runsOut, @Nullable Instant revoked, boolean demonstration) {
    /** When it stops being good, by whichever comes first; null when it does not. */
    public @Nullable Instant end() {
        return Stream.of(Optional.ofNullable(runsOut), Optional.ofNullable(revoked))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
