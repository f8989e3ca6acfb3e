package uk.frontdoor.app.agreement;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.recordkey.RecordTexts;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.triage.AgreementRecord;

@Configuration(proxyBeanMethods = false)
class AgreementConfiguration {
    @Bean
    AgreementRecord agreementRecord(
            JdbcClient database, RecordTexts texts, TransactionTemplate transaction, Ledger ledger, Clock clock) {
        return new AgreementTable(database, texts, transaction, ledger, clock);
    }
}
