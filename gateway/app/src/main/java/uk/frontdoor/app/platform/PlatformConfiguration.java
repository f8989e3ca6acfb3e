package uk.frontdoor.app.platform;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Lazy;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DataSettings.class)
class PlatformConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * Held only when something embedded lives in it: gateways on external services may share a machine. Not asked for when
     * it is held already.
     */
    @Bean
    @Lazy
    @Fallback
    DataFolder dataFolder(DataSettings settings) {
        return DataFolder.hold(settings.data());
    }
}
