package uk.frontdoor.route;

import org.apache.camel.builder.RouteBuilder;
import uk.frontdoor.core.dispatch.DispatchStore;
import uk.frontdoor.core.dispatch.InvalidReceipt;
import uk.frontdoor.core.dispatch.ReceiptReader;

/** Recipients' signed receipts in; deliveries confirmed, or given to a person when nobody confirms. */
public final class ReceiptRoutes extends RouteBuilder {
    private final ReceiptReader reader;
    private final DispatchStore store;
    private final UnconfirmedDeliveries unconfirmed;

    public ReceiptRoutes(ReceiptReader reader, DispatchStore store, UnconfirmedDeliveries unconfirmed) {
        this.reader = reader;
        this.store = store;
        this.unconfirmed = unconfirmed;
    }

    @Override
    public void configure() {
        from(StageQueue.gathered(Addresses.RECEIPTS, 1))
                .routeId("dispatch.receipts")
                .routeGroup("dispatch")
                .routeDescription("Confirms deliveries by their recipients' signed receipts")
                .onException(InvalidReceipt.class)
                    .handled(true)
                    .log("A receipt was refused: ${exception.message}")
                .end()
                .bean(reader, "read")
                .bean(store, "confirm");

        from("scheduler:unconfirmed?delay=15s")
                .routeId("dispatch.unconfirmed")
                .routeGroup("dispatch")
                .routeDescription("Gives deliveries nobody confirmed to a person")
                .bean(unconfirmed, "park");
    }
}
