package uk.frontdoor.app.attachment;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Documents that professionals attach to a form.
 *
 * @param largest one document
 * @param most documents to one form
 * @param scanner a ClamAV daemon; without one every document stays held
 */
@ConfigurationProperties("frontdoor.attachments")
public record AttachmentSettings(
        @DefaultValue("8MB") DataSize largest, @DefaultValue("5") int most, @Nullable Scanner scanner) {
    public AttachmentSettings {
        if (largest.toBytes() < 1 || most < 0) {
            throw new IllegalArgumentException("frontdoor.attachments: largest must be at least 1B and most at least 0");
        }
    }

    /**
     * Where the ClamAV daemon listens.
     *
     * @param within how long one scan may take
     */
    public record Scanner(String host, @DefaultValue("3310") int port, @DefaultValue("20s") Duration within) {}
}
