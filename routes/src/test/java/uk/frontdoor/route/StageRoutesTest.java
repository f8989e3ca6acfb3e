package uk.frontdoor.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.stub.StubComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.normalise.NormaliseStage;

class StageRoutesTest {
    private static final String ID = AReferral.ID.toString();
    private static final RouteSettings SETTINGS = new QuickSettings();

    private final BlockingQueue<Parked> parked = new LinkedBlockingQueue<>();
    private final BlockingQueue<SubmissionId> handled = new LinkedBlockingQueue<>();
    private final AtomicInteger failuresLeft = new AtomicInteger();
    private final AtomicBoolean together = new AtomicBoolean();
    private final AtomicInteger attempts = new AtomicInteger();
    private CamelContext camel;
    private ProducerTemplate producer;

    private record Parked(Stage stage, String id, FailureCode code) {}

    @BeforeEach
    void start() throws Exception {
        camel = new DefaultCamelContext();
        StubComponent queues = new StubComponent();
        queues.setDefaultPollTimeout(50);
        camel.addComponent("jms", queues);
        camel.addRoutesConfigurations(new FailureRoutes(SETTINGS, together::get));
        camel.addRoutes(new ParkRoutes((stage, id, code) -> parked.add(new Parked(stage, id, code))));
        camel.addRoutes(new NormaliseRoutes(
                new NormaliseStage(this::submission, Map.of(), (submission, outcome) -> {}), SETTINGS));
        camel.start();
        producer = camel.createProducerTemplate();
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    @Test
    void handsAnAnnouncedSubmissionToTheStage() throws Exception {
        announce();

        assertThat(handled.poll(60, TimeUnit.SECONDS)).isEqualTo(AReferral.ID);
    }

    @Test
    void triesAgainWhenAStepFailsForAMoment() throws Exception {
        failuresLeft.set(2);

        announce();

        assertThat(handled.poll(60, TimeUnit.SECONDS)).isEqualTo(AReferral.ID);
        assertThat(parked).isEmpty();
    }

    @Test
    void givesAPersonWhatKeepsFailing() throws Exception {
        failuresLeft.set(Integer.MAX_VALUE);

        announce();

        assertThat(parked.poll(60, TimeUnit.SECONDS))
                .isEqualTo(new Parked(Stage.NORMALISE, ID, FailureCode.UNEXPECTED));
        assertThat(attempts).hasValue(1 + SETTINGS.retries());
    }

    @Test
    void leavesAStepThatSharesItsTransactionToComeAgain() throws Exception {
        failuresLeft.set(1);
        together.set(true);

        Exchange exchange = new DefaultExchange(camel);
        exchange.getMessage().setBody(ID);
        camel.getRoute("normalise").getProcessor().process(exchange);

        assertThat(exchange.getException()).isInstanceOf(IllegalStateException.class);
        assertThat(attempts).hasValue(1);
        assertThat(parked).isEmpty();
    }

    @Test
    void givesAPersonWhatTheBrokerGaveUpOn() throws Exception {
        producer.sendBodyAndHeader(
                StageQueue.of(Addresses.FAILURE, 1), ID, "_AMQ_ORIG_ADDRESS", "dispatch.hub-barrow");

        assertThat(parked.poll(60, TimeUnit.SECONDS))
                .isEqualTo(new Parked(Stage.DISPATCH, ID, FailureCode.UNEXPECTED));
    }

    @Test
    void allRoutesSayWhatTheyAreFor() {
        assertThat(camel.getRoutes()).allSatisfy(route -> {
            assertThat(route.getDescription()).isNotBlank();
            assertThat(route.getGroup()).isIn(List.of("normalise", "failure"));
        });
    }

    private void announce() {
        producer.sendBody(StageQueue.gathered(Addresses.NORMALISE, SETTINGS.consumersPerStage()), ID);
    }

    private Optional<uk.frontdoor.core.intake.RawSubmission> submission(SubmissionId id) {
        attempts.incrementAndGet();
        if (failuresLeft.getAndUpdate(left -> left == 0 ? 0 : left - 1) > 0) {
            throw new IllegalStateException("the database is away");
        }
        handled.add(id);
        return Optional.of(ASubmission.of(id));
    }

    /** Retries without waiting. */
    private static final class QuickSettings implements RouteSettings {
        @Override
        public int consumersPerStage() {
            return 1;
        }

        @Override
        public int consumersPerDestination() {
            return 1;
        }

        @Override
        public Duration receiptWithin() {
            return Duration.ofMinutes(5);
        }

        @Override
        public Duration firstRetry() {
            return Duration.ofMillis(1);
        }

        @Override
        public int retries() {
            return 3;
        }
    }
}
