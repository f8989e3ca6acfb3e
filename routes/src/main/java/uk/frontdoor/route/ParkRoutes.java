package uk.frontdoor.route;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import uk.frontdoor.core.failure.FailureStore;

/** The side exit of every stage: into the list where a person looks. */
public final class ParkRoutes extends RouteBuilder {
    private static final String RETURNED = "direct:failure.returned";

    private final Parking parking;

    public ParkRoutes(FailureStore store) {
        this.parking = new Parking(store);
    }

    @Override
    public void configure() {
        from("direct:failure.park")
                .routeId("failure.park")
                .routeGroup("failure")
                .routeDescription("What a stage could not finish becomes work for a person")
                .bean(parking, "park");

        from(StageQueue.of(Addresses.FAILURE, 1))
                .routeId("failure.broker")
                .routeGroup("failure")
                .routeDescription("What the broker gave up on becomes work for a person")
                .to(RETURNED);

        from(StageQueue.of(Addresses.EXPIRY, 1))
                .routeId("failure.expiry")
                .routeGroup("failure")
                .routeDescription("What expired in a queue becomes work for a person")
                .to(RETURNED);

        from(RETURNED)
                .routeId("failure.returned")
                .routeGroup("failure")
                .routeDescription("Tells what outsiders sent from what the gateway sent itself")
                .choice()
                    .when(ParkRoutes::isDecision)
                        .to(DecisionRoutes.RETURNED)
                    .otherwise()
                        .bean(parking, "parkReturned");
    }

    private static boolean isDecision(Exchange exchange) {
        return Addresses.isDecisions(exchange.getMessage().getHeader(Parking.ORIGINAL_QUEUE, String.class));
    }
}
