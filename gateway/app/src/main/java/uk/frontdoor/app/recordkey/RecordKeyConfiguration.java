package uk.frontdoor.app.recordkey;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.seal.KeyFolder;

@Configuration(proxyBeanMethods = false)
class RecordKeyConfiguration {
    /** Nothing is kept or read before it is known that what is kept can be read. */
    @Bean
    RecordKeys recordKeys(KeyFolder folder, JdbcClient database, Clock clock) {
        RecordKeys keys = new RecordKeys(folder.recordWrapping());
        new KnownWrappingKeys(database, clock).check(keys);
        return keys;
    }

    @Bean
    RecordTexts recordTexts(JdbcClient database, RecordKeys keys) {
        return new RecordTexts(database, keys);
    }
}
