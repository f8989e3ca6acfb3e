package uk.frontdoor.app.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one request to the faces under {@code /api} may bring.
 *
 * @param message one referral or one notice
 * @param file a file of many
 */
@ConfigurationProperties("frontdoor.api")
public record ApiSettings(@DefaultValue("1MB") DataSize message, @DefaultValue("10MB") DataSize file) {
    private static final DataSize MOST = DataSize.ofMegabytes(100);

    public ApiSettings {
        demand(message, "message");
        demand(file, "file");
    }

    private static void demand(DataSize size, String name) {
        if (size.toBytes() < 1024 || size.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("frontdoor.api." + name + ": must be between 1KB and 100MB");
        }
    }
}
