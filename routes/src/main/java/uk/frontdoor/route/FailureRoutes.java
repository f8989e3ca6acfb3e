package uk.frontdoor.route;

import java.util.function.BooleanSupplier;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.camel.model.RouteConfigurationDefinition;

/**
 * What happens when a step fails: a few retries, then a person. Nothing is dropped: when even that cannot be
 * recorded the message goes back to its queue, and in the end to the broker's failure address.
 */
public final class FailureRoutes extends RouteConfigurationBuilder {
    /** Names the stage a route belongs to, for whoever picks up its failure. */
    static final String STAGE = "frontDoorStage";

    /** Keeps the id a message came with, before steps change the body. */
    static final String SUBJECT = "frontDoorSubject";

    static final String CONFIGURATION = "failure";

    private final RouteSettings settings;
    private final BooleanSupplier together;

    /**
     * @param together whether the step under way shares its transaction with others: it cannot be tried again in there,
     *     and comes again by itself
     */
    public FailureRoutes(RouteSettings settings, BooleanSupplier together) {
        this.settings = settings;
        this.together = together;
    }

    @Override
    public void configuration() {
        RouteConfigurationDefinition failure = routeConfiguration(CONFIGURATION);
        failure.onException(Exception.class)
                .onWhen(_ -> together.getAsBoolean())
                .maximumRedeliveries(0)
                .logExhausted(false)
                .handled(false);
        failure.onException(Exception.class)
                .maximumRedeliveries(settings.retries())
                .redeliveryDelay(settings.firstRetry().toMillis())
                .useExponentialBackOff()
                .backOffMultiplier(5)
                .logExhaustedMessageBody(false)
                .handled(true)
                .to("direct:failure.park");
    }
}
