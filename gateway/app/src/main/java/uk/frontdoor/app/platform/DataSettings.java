package uk.frontdoor.app.platform;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the gateway keeps everything it must not lose when it runs on its embedded defaults.
 *
 * @param data the folder; relative paths start at the working folder
 */
@ConfigurationProperties("frontdoor")
public record DataSettings(@DefaultValue(".front-door") Path data) {

    public DataSettings {
        data = data.toAbsolutePath().normalize();
    }
}
