package uk.frontdoor.app.worklist;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.app.recordkey.RecordTexts;
import uk.frontdoor.app.watch.RedirectWatch;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.worklist.Closings;
import uk.frontdoor.core.worklist.Handover;
import uk.frontdoor.core.worklist.OpenWork;
import uk.frontdoor.core.worklist.WorkList;

@Configuration(proxyBeanMethods = false)
class WorkListConfiguration {
    @Bean
    HeldItems heldItems(JdbcClient database, Clock clock) {
        return new HeldItems(database, clock);
    }

    @Bean
    Leases leases(JdbcClient database, TransactionTemplate transaction, Ledger ledger, Clock clock) {
        return new Leases(database, transaction, ledger, clock);
    }

    @Bean
    Decisions decisions(
            JdbcClient database,
            RecordTexts texts,
            TransactionTemplate transaction,
            HeldItems held,
            ClosingRows closings,
            Outbox outbox,
            Ledger ledger,
            RedirectWatch redirects) {
        return new Decisions(database, texts, transaction, held, closings, outbox, ledger, redirects);
    }

    @Bean
    ClosingRows closingRows(JdbcClient database, RecordTexts texts, Clock clock) {
        return new ClosingRows(database, texts, clock);
    }

    @Bean
    Closings closings(
            TransactionTemplate transaction, HeldItems held, ClosingRows rows, Decisions decisions, Ledger ledger) {
        return new SecondedClosings(transaction, held, rows, decisions, ledger);
    }

    @Bean
    WorkList workList(JdbcClient database, Leases leases, Decisions decisions, Ledger ledger) {
        return new WorkListTable(database, leases, decisions, ledger);
    }

    @Bean
    Handover handover(JdbcClient database, TransactionTemplate transaction, Ledger ledger, Clock clock) {
        return new HandoverTable(database, transaction, ledger, clock);
    }

    @Bean
    Drafts workDrafts(
            JdbcClient database, RecordTexts texts, TransactionTemplate transaction, Clock clock) {
        return new DraftTable(database, texts, transaction, clock);
    }

    @Bean
    OpenWork openWork(JdbcClient database) {
        return new OpenWorkTable(database);
    }
}
