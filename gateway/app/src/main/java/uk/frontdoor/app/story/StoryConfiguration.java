package uk.frontdoor.app.story;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.recordkey.RecordTexts;

@Configuration(proxyBeanMethods = false)
class StoryConfiguration {
    @Bean
    Story story(JdbcClient database, RecordTexts texts) {
        return new JdbcStory(database, texts);
    }
}
