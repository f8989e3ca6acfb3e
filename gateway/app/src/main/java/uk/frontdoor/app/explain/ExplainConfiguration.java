package uk.frontdoor.app.explain;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.seal.KeyFolder;
import uk.frontdoor.app.seal.SignedStatement;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.config.catalogue.CatalogueRule;
import uk.frontdoor.config.catalogue.Filter;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.sharing.ProfileContents;

@Configuration(proxyBeanMethods = false)
@Import({ExplainController.class, RecordController.class})
class ExplainConfiguration {
    @Bean
    Explainer explainer(Story story, Destinations destinations, ProfileContents profiles) {
        return new Explainer(story, destinations, profiles, new Clauses(CatalogueRule.shipped(), Filter.shipped()));
    }

    @Bean
    SignedReceipts signedReceipts(RecordTable table, KeyFolder keys) {
        return new SignedReceipts(table, new SignedStatement(keys.gateway()));
    }

    @Bean
    RecordTable recordTable(JdbcClient database) {
        return new RecordTable(database);
    }
}
