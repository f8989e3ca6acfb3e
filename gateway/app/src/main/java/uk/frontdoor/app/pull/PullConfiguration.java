package uk.frontdoor.app.pull;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.matching.Matches;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.core.intake.Submissions;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.worklist.WorkList;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PullSettings.class)
@Import(PullController.class)
class PullConfiguration {
    @Bean
    ClaimWriter claimWriter(
            TransactionTemplate transaction,
            WorkList work,
            Referrals referrals,
            Submissions submissions,
            Story story,
            Matches matches) {
        return new ClaimWriter(transaction, work, referrals, submissions, story, matches);
    }
}
