package uk.frontdoor.route;

import java.util.Set;
import org.apache.camel.builder.RouteBuilder;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.worklist.DecisionIntake;

/**
 * Decisions of an area's own case system in; recorded, and answered where an answer was asked for. What cannot be
 * recorded and asks for no answer is kept for a person. One route an area.
 */
public final class DecisionRoutes extends RouteBuilder {
    static final String RETURNED = "direct:triage.decisions.returned";

    private final DecisionMessages messages;
    private final DecisionIntake intake;
    private final Set<AreaId> areas;
    private final RouteSettings settings;

    public DecisionRoutes(DecisionIntake intake, Set<AreaId> areas, RouteSettings settings) {
        this.messages = new DecisionMessages(intake);
        this.intake = intake;
        this.areas = Set.copyOf(areas);
        this.settings = settings;
    }

    @Override
    public void configure() {
        onException(Exception.class)
                .maximumRedeliveries(settings.retries())
                .redeliveryDelay(settings.firstRetry().toMillis())
                .useExponentialBackOff()
                .backOffMultiplier(5)
                .logExhaustedMessageHistory(false)
                .logExhaustedMessageBody(false)
                .handled(true)
                .bean(messages, "keepUnfinished");
        areas.forEach(this::decisions);

        from(RETURNED)
                .routeId("triage.decisions.returned")
                .routeGroup("triage")
                .routeDescription("Keeps for a person the decisions that the broker gave up on")
                .errorHandler(noErrorHandler())
                .bean(messages, "readReturned")
                .bean(messages, "keepUnfinished");
    }

    private void decisions(AreaId area) {
        from(StageQueue.of(Addresses.decisions(area), 1))
                .routeId("triage.decisions." + area)
                .routeGroup("triage")
                .routeDescription("Takes the decisions that the case system of " + area + " sends")
                .setProperty(DecisionMessages.AREA, constant(area))
                .bean(messages, "read")
                .bean(intake, "take")
                .choice()
                    .when(exchangeProperty(DecisionMessages.ANSWERS).isNotNull())
                        .bean(intake, "written")
                        .removeHeaders("*")
                        .setHeader("JMSCorrelationID", exchangeProperty(DecisionMessages.CORRELATION))
                        .toD("jms:queue:${exchangeProperty." + DecisionMessages.ANSWERS
                                + "}?deliveryPersistent=true&exchangePattern=InOnly&jmsMessageType=Text")
                    .otherwise()
                        .bean(messages, "keepRefused");
    }
}
