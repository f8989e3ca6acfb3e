package uk.frontdoor.app.story;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class StoryConfiguration {
    @Bean
    Story story(JdbcClient database) {
        return new JdbcStory(database);
    }
}
