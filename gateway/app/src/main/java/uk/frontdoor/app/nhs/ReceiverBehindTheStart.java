package uk.frontdoor.app.nhs;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import uk.frontdoor.app.platform.Warmup;
import uk.frontdoor.mapping.nhs.NhsReceiver;
import uk.frontdoor.mapping.nhs.reading.Format;

/**
 * The receiver, built beside the rest of the start: compiling FHIR's structure takes seconds. Whoever asks early waits;
 * the gateway is not ready before it is built and has read its first XML.
 */
final class ReceiverBehindTheStart implements Warmup {
    private static final byte[] SOME_XML = ("<Bundle xmlns=\"http://hl7.org/fhir\"><meta><versionId value=\"1.0.0\"/>"
                    + "</meta><type value=\"message\"/></Bundle>")
            .getBytes(StandardCharsets.UTF_8);

    private final CompletableFuture<NhsReceiver> receiver = new CompletableFuture<>();

    ReceiverBehindTheStart(Supplier<NhsReceiver> build) {
        Thread.ofPlatform().name("nhs-receiver").daemon().start(() -> {
            try {
                receiver.complete(build.get());
            } catch (RuntimeException unusable) {
                // Handed on to whoever waits: the warm-up, which then keeps the gateway from being ready.
                receiver.completeExceptionally(unusable);
            }
        });
    }

    NhsReceiver get() {
        return receiver.join();
    }

    @Override
    public String name() {
        return "nhs";
    }

    @Override
    public void run() {
        get().judge(SOME_XML, Format.XML, Instant.EPOCH);
    }
}
