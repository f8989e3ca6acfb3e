package uk.frontdoor.route;

import org.apache.camel.builder.RouteConfigurationBuilder;

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

    public FailureRoutes(RouteSettings settings) {
        this.settings = settings;
    }

    @Override
    public void configuration() {
        routeConfiguration(CONFIGURATION)
                .onException(Exception.class)
                .maximumRedeliveries(settings.retries())
                .redeliveryDelay(settings.firstRetry().toMillis())
                .useExponentialBackOff()
                .backOffMultiplier(5)
                .logExhaustedMessageBody(false)
                .handled(true)
                .to("direct:failure.park");
    }
}
