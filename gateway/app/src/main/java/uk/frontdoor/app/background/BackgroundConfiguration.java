package uk.frontdoor.app.background;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackgroundSettings.class)
class BackgroundConfiguration {
    @Bean
    Pace pace(BackgroundSettings settings) {
        return new Pace(settings.busyAt());
    }
}
