package uk.frontdoor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.app.journey.Letters.fact;
import static uk.frontdoor.app.journey.Letters.indicator;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.app.journey.Journey.Decision;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.referral.CanonicalLevel;

/**
 * Random referrals through the running gateway to random recipients: nothing anybody wrote is found in what it logs, in
 * the names and tags of its meters, in the names of its queues or in what it tells a sender.
 *
 * <p>Payloads are {@code EveryReferralTest}'s. Every value here begins with letters that no word of ours begins with.
 */
@GatewayTest
class NothingAroundItIT {
    private static final int REFERRALS = Integer.getInteger("frontdoor.journeys", 15);
    private static final String MARK = "zq";
    /** That a line of the gateway's would be heard. */
    private static final String LISTENING = "The test listens";
    private static final String SCHOOL = "testfell-primary";
    private static final List<String> SIGNS =
            List.of("BEHAVIOUR", "DOMESTIC_ABUSE", "EXPLOITATION", "SELF_HARM", "NEGLECT", "SEXUAL_ABUSE", "OTHER");
    private static final List<String> SENSITIVITIES =
            List.of("GENERAL", "HEALTH", "SEXUAL_HEALTH", "POLICE", "COUNSELLING", "INTELLIGENCE", "UNCLASSIFIED");

    private final ApplicationContext gateway;
    private final Journey journey;
    private final List<String> recipients;
    private final Random random = new Random(7);
    private final Heard heard = new Heard();
    private final HttpClient http = HttpClient.newHttpClient();
    private int next = 1000;

    NothingAroundItIT(@Autowired ApplicationContext gateway) {
        this.gateway = gateway;
        this.journey = Journey.in(gateway);
        this.recipients = gateway.getBean(Destinations.class).in(new AreaId("waf")).stream()
                .map(Destination::id)
                .map(Object::toString)
                .toList();
    }

    /** Every line logged, by whatever thread, with what was thrown. */
    private static final class Heard extends AppenderBase<ILoggingEvent> {
        private final Queue<String> lines = new ConcurrentLinkedQueue<>();

        @Override
        protected void append(ILoggingEvent event) {
            StringBuilder line = new StringBuilder(event.getFormattedMessage());
            for (var thrown = event.getThrowableProxy(); thrown != null; thrown = thrown.getCause()) {
                line.append(' ').append(thrown.getMessage());
            }
            lines.add(line.toString());
        }
    }

    @BeforeEach
    void listens() {
        heard.start();
        logger(Logger.ROOT_LOGGER_NAME).addAppender(heard);
        logger("uk.frontdoor").setLevel(Level.TRACE);
    }

    @AfterEach
    void listensNoMore() {
        logger("uk.frontdoor").setLevel(null);
        logger(Logger.ROOT_LOGGER_NAME).detachAppender(heard);
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    @Test
    void findsNothingInLogsMetersQueuesAndStatusAnswers() throws Exception {
        StringBuilder told = new StringBuilder();
        logger("uk.frontdoor.app.sharing").trace(LISTENING);
        for (int round = 0; round < REFERRALS; round++) {
            String recipient = any(recipients);
            String reference = journey.refers(SCHOOL, "/api/referrals", letter());
            UUID decision = journey.decides(reference, decision(recipient));
            journey.answered(decision, recipient);
            told.append(journey.status(SCHOOL, reference)).append(journey.status("lunemouth-high", reference));
            refused();
        }

        assertThat(told.toString()).contains("FD-").doesNotContain(MARK);
        assertThat(heard.lines).contains(LISTENING).noneMatch(line -> line.contains(MARK));
        assertThat(gateway.getBean(MeterRegistry.class).getMeters())
                .isNotEmpty()
                .noneMatch(meter -> meter.getId().toString().contains(MARK));
        assertThat(gateway.getBean(CamelContext.class).getEndpoints())
                .extracting(Endpoint::getEndpointUri)
                .isNotEmpty()
                .noneMatch(uri -> uri.contains(MARK));
    }

    /** What cannot be taken is answered with fields and codes, and not with what was in them. */
    private void refused() throws Exception {
        String broken = letter().replace("\"kind\":\"REQUEST_FOR_HELP\"", "\"kind\":\"" + word("kind") + "\"");
        HttpRequest request = HttpRequest.newBuilder(URI.create(journey.url() + "/api/referrals"))
                .header("X-Api-Key", "demo-key-" + SCHOOL)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(random.nextBoolean() ? broken : broken.substring(1)))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain(MARK);
    }

    private String letter() {
        String child =
                """
                {"state":"IDENTIFIED","name":{"given":"%s","family":"%s"},"dateOfBirth":"%d-03-0%d",
                 "address":{"lines":["%s"],"postcode":"LA14 1AA","restricted":%b},"school":"%s"}
                """
                        .formatted(
                                word("given"),
                                word("family"),
                                2009 + random.nextInt(15),
                                1 + random.nextInt(9),
                                word("street"),
                                random.nextInt(4) == 0,
                                word("school"));
        String facts = fact(word("fact"), any(SENSITIVITIES), any(List.of("c1", "p1"))) + ","
                + fact(word("fact"), any(SENSITIVITIES), "c1");
        String agreement = random.nextBoolean() ? "" : Letters.motherAgreesTo(any(recipients), "\"c1\"");
        return Letters.schoolAsks(child, facts, indicator(any(SIGNS)), agreement)
                .replace("Morgan", word("mother"))
                .replace("Sam", word("teacher"))
                .replace("Designated safeguarding lead", word("role"));
    }

    private Decision decision(String recipient) {
        Decision decision = Decision.toShare(any(List.of(CanonicalLevel.values())), recipient)
                .withSummary(word("summary"));
        if (random.nextInt(3) == 0) {
            decision = decision.withSection47();
        }
        return random.nextInt(4) == 0 ? decision.withOverride(word("override")) : decision;
    }

    private String word(String what) {
        next += 7;
        return MARK + what + next;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
