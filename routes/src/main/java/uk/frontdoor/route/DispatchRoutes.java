package uk.frontdoor.route;

import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.builder.RouteBuilder;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.dispatch.Outgoing;
import uk.frontdoor.core.dispatch.Parcel;
import uk.frontdoor.core.dispatch.SealedDelivery;
import uk.frontdoor.core.dispatch.SealedRecall;
import uk.frontdoor.core.failure.Stage;

/**
 * A release, or the recall of one, in; a sealed message in its recipient's inbox out; one route a destination.
 *
 * <p>The broker refuses a transaction that sends what it had before, and quietly drops what is sent twice outside of one.
 * So a release that is announced again is done alone, and sent at once: its sealed bytes are committed by then.
 */
public final class DispatchRoutes extends RouteBuilder {
    private static final String PARCEL = "frontDoorParcel";

    /** Through connections that share nothing with what is being consumed. */
    private static final String AT_ONCE = "&transacted=false&connectionFactory=#unshared";

    private final Outgoing outgoing;
    private final Destinations destinations;
    private final RouteSettings settings;
    private final BooleanSupplier together;

    /** @param together whether the step under way shares its transaction with others */
    public DispatchRoutes(
            Outgoing outgoing,
            Destinations destinations,
            RouteSettings settings,
            BooleanSupplier together) {
        this.together = together;
        this.outgoing = outgoing;
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
                .transform().body(String.class, UUID::fromString)
                .bean(outgoing, "prepare")
                .filter(simple("${body.isPresent}"))
                .transform(simple("${body.get}"))
                .setProperty(PARCEL, body())
                .removeHeaders("*")
                .process(DispatchRoutes::address)
                .transform().body(Parcel.class, Parcel::sealed)
                .choice()
                    .when(_ -> together.getAsBoolean())
                        .to(inbox(destination))
                    .otherwise()
                        .to(inbox(destination) + AT_ONCE)
                .end()
                .setBody(exchangeProperty(PARCEL))
                .bean(outgoing, "sent")
                .filter(sent -> together.getAsBoolean() && Boolean.FALSE.equals(sent.getMessage().getBody()))
                .throwException(IllegalStateException.class, "it was sent before, and is done alone");
    }

    private static void address(Exchange exchange) throws InvalidPayloadException {
        Parcel parcel = exchange.getMessage().getMandatoryBody(Parcel.class);
        Map<String, Object> headers = exchange.getMessage().getHeaders();
        headers.put(InboxHeaders.ONCE, parcel.sending());
        switch (parcel) {
            case SealedDelivery delivery -> headers.put(InboxHeaders.RELEASE, delivery.release().toString());
            case SealedRecall recall -> headers.put(InboxHeaders.RECALL, recall.recall().toString());
        }
    }

    private static String inbox(DestinationId destination) {
        return "jms:queue:%s?deliveryPersistent=true&exchangePattern=InOnly&jmsMessageType=Bytes"
                .formatted(Addresses.inbox(destination));
    }
}
