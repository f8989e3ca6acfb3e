package uk.frontdoor.app.seal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import uk.frontdoor.app.platform.Secret;

/**
 * Where the keys for sealing are.
 *
 * @param keys the folder; {@code keys} under the data folder when not set
 * @param password of the gateway's private key, when that is encrypted
 */
@ConfigurationProperties("frontdoor.seal")
record SealSettings(@Nullable Path keys, @Nullable Secret password) {
    KeyFolder folder(Path data) {
        return new KeyFolder(keys == null ? data.resolve("keys") : keys, password);
    }
}
