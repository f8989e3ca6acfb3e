package uk.frontdoor.app.seal;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import uk.frontdoor.app.platform.DataSettings;

/** The keys as an operator's command finds them. Given to the command's own application context. */
@EnableConfigurationProperties({DataSettings.class, SealSettings.class})
public class CommandKeys {
    @Bean
    KeyFolder keyFolder(SealSettings settings, DataSettings data) {
        return settings.folder(data.data());
    }
}
