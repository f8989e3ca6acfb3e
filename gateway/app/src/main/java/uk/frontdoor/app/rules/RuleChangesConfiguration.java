package uk.frontdoor.app.rules;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.background.BackgroundSettings;
import uk.frontdoor.app.background.BackgroundWork;
import uk.frontdoor.app.background.Pace;
import uk.frontdoor.config.postcode.OnsPostcodes;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.WorkingCalendar;
import uk.frontdoor.core.law.LawInForce;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.sharing.DecidedReferrals;
import uk.frontdoor.core.sharing.ProfileContents;
import uk.frontdoor.core.sharing.ReleaseTag;
import uk.frontdoor.core.triage.EarlierContacts;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.triage.SchoolCalendar;

/** Changed tables: proposing, replaying, approving and bringing them into force. */
@Configuration(proxyBeanMethods = false)
@Import(RuleChangesController.class)
class RuleChangesConfiguration {
    @Bean
    RuleProposals ruleProposals(
            JdbcClient database, PlatformTransactionManager transactions, Ledger ledger, Clock clock) {
        return new RuleProposals(database, new TransactionTemplate(transactions), ledger, clock);
    }

    @Bean
    DryRun.Surroundings surroundings(
            ProfileContents profiles,
            DecidedReferrals decided,
            ReleaseTag tag,
            LawInForce law) {
        return new DryRun.Surroundings(profiles, decided, tag, law);
    }

    @Bean
    TriageReplay triageReplay(
            JdbcClient database,
            Referrals referrals,
            EarlierContacts contacts,
            OnsPostcodes postcodes,
            WorkingCalendar calendar,
            SchoolCalendar schools,
            @Value("${frontdoor.stages.unplaced-queue:waf}") String unplacedQueue) {
        return new TriageReplay(
                database,
                new TriageReplay.Surroundings(
                        referrals, contacts, postcodes, calendar, schools, new AreaId(unplacedQueue)));
    }

    @Bean(initMethod = "start")
    BackgroundWork rulesInForce(
            RuleProposals proposals,
            RuleTables tables,
            @Qualifier("tables") TablesBehindTheStart policies,
            Pace pace,
            BackgroundSettings settings) {
        return new BackgroundWork(
                "rules-in-force", new RulesInForce(proposals, tables, policies), pace, settings);
    }

    @Bean
    RuleChanges ruleChanges(
            RuleProposals proposals,
            RuleTables tables,
            @Qualifier("tables") TablesBehindTheStart policies,
            JdbcClient database,
            DryRun.Surroundings surroundings,
            TriageReplay places,
            @Qualifier("rulesInForce") BackgroundWork rulesInForce) {
        return new RuleChanges(
                proposals, tables, policies, new DryRun(database, surroundings, places), rulesInForce);
    }
}
