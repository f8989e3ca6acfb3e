package uk.frontdoor.app.feedback;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.config.agency.DeclaredAgencies;
import uk.frontdoor.config.reply.DeclaredReplies;
import uk.frontdoor.core.feedback.FeedbackStore;
import uk.frontdoor.core.feedback.ReplyTemplates;
import uk.frontdoor.core.ledger.Ledger;

/** The store and the sender behind the feedback stage. */
@Configuration(proxyBeanMethods = false)
class FeedbackConfiguration {
    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);

    @Bean
    FeedbackStore feedbackStore(
            JdbcClient database, PlatformTransactionManager transactions, Ledger ledger, Clock clock) {
        return new FeedbackTable(database, new TransactionTemplate(transactions), ledger, clock);
    }

    @Bean
    FeedbackByWay feedbackSender(Supplier<DeclaredAgencies> agencies, List<AnswerInKind> ways) {
        return new FeedbackByWay(ways, new PostedFeedback(agencies, patientFor(TO_ANSWER)));
    }

    @Bean
    ReplyTable replies(
            JdbcClient database,
            PlatformTransactionManager transactions,
            Outbox outbox,
            Ledger ledger,
            Clock clock) {
        return new ReplyTable(database, new TransactionTemplate(transactions), outbox, ledger, clock);
    }

    @Bean
    ReplyTemplates replyTemplates() {
        return new DeclaredReplies();
    }

    static RestClient patientFor(Duration answer) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(TO_CONNECT).build());
        requests.setReadTimeout(answer);
        return RestClient.builder().requestFactory(requests).build();
    }
}
