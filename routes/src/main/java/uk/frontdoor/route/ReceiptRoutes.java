package uk.frontdoor.route;

import org.apache.camel.builder.RouteBuilder;
import uk.frontdoor.core.dispatch.InvalidReceipt;
import uk.frontdoor.core.dispatch.ReceiptReader;
import uk.frontdoor.core.dispatch.RecipientWords;

/** Recipients' signed words in: how they go on is kept; deliveries confirmed, or given to a person when nobody confirms. */
public final class ReceiptRoutes extends RouteBuilder {
    private final ReceiptReader reader;
    private final RecipientWords words;
    private final UnconfirmedDeliveries unconfirmed;

    public ReceiptRoutes(ReceiptReader reader, RecipientWords words, UnconfirmedDeliveries unconfirmed) {
        this.reader = reader;
        this.words = words;
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
                .bean(words, "take");

        from("scheduler:unconfirmed?delay=15s")
                .routeId("dispatch.unconfirmed")
                .routeGroup("dispatch")
                .routeDescription("Gives deliveries nobody confirmed to a person")
                .bean(unconfirmed, "park");
    }
}
