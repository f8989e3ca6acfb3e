package uk.frontdoor.route;

import org.apache.camel.builder.RouteBuilder;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.dispatch.DispatchStage;
import uk.frontdoor.core.dispatch.DispatchStore;
import uk.frontdoor.core.dispatch.SealedDelivery;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.sharing.ReleaseId;

/** A release in, a sealed message in its recipient's inbox out; one route a destination. */
public final class DispatchRoutes extends RouteBuilder {
    private static final String RELEASE = "frontDoorRelease";

    private final DispatchStage stage;
    private final DispatchStore store;
    private final Destinations destinations;
    private final RouteSettings settings;

    public DispatchRoutes(
            DispatchStage stage, DispatchStore store, Destinations destinations, RouteSettings settings) {
        this.stage = stage;
        this.store = store;
        this.destinations = destinations;
        this.settings = settings;
    }

    @Override
    public void configure() {
        destinations.all().stream().map(Destination::id).forEach(this::dispatch);
    }

    private void dispatch(DestinationId destination) {
        from(StageQueue.gathered(Addresses.dispatch(destination), settings.consumersPerDestination()))
                .routeId("dispatch." + destination)
                .routeGroup("dispatch")
                .routeDescription("Seals releases to " + destination + " and puts them into its inbox")
                .routeConfigurationId(FailureRoutes.CONFIGURATION)
                .setProperty(FailureRoutes.STAGE, constant(Stage.DISPATCH))
                .setProperty(FailureRoutes.SUBJECT, body())
                .transform().body(String.class, ReleaseId::of)
                .setProperty(RELEASE, body())
                .bean(stage, "prepare")
                .filter(simple("${body.isPresent}"))
                .transform(simple("${body.get}"))
                .removeHeaders("*")
                .setHeader(InboxHeaders.RELEASE, exchangeProperty(RELEASE).convertToString())
                .setHeader(InboxHeaders.ONCE).body(SealedDelivery.class, SealedDelivery::sending)
                .transform().body(SealedDelivery.class, SealedDelivery::sealed)
                .to("jms:queue:%s?deliveryPersistent=true&exchangePattern=InOnly&jmsMessageType=Bytes"
                        .formatted(Addresses.inbox(destination)))
                .setBody(exchangeProperty(RELEASE))
                .bean(store, "sent");
    }
}
