package uk.frontdoor.route;

import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Header;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.frontdoor.core.dispatch.SealingFailed;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.FailureStore;
import uk.frontdoor.core.failure.Stage;

/** Turns a failed message into a work item; says which stage, which id and which code, and never the content. */
public final class Parking {
    static final String ORIGINAL_QUEUE = "_AMQ_ORIG_QUEUE";

    private static final Logger LOG = LoggerFactory.getLogger(Parking.class);

    /** What outsiders send is no id, and not for a log. */
    private static final String ID = "[0-9a-f-]{36}";

    private final FailureStore store;

    Parking(FailureStore store) {
        this.store = store;
    }

    /** A stage gave up after its retries. */
    public void park(
            @ExchangeProperty(FailureRoutes.STAGE) Stage stage,
            @ExchangeProperty(FailureRoutes.SUBJECT) String subject,
            @ExchangeProperty(Exchange.EXCEPTION_CAUGHT) Exception cause) {
        LOG.error("stage={} id={} failed: {}", stage.word(), subject, cause.getClass().getName());
        store.park(stage, subject, code(cause));
    }

    /** The broker gave up, or a message expired; the original address says which stage it was for. */
    public void parkReturned(String body, @Header("_AMQ_ORIG_ADDRESS") @Nullable String address) {
        Stage stage = stage(address).orElse(Stage.INTAKE);
        LOG.error("stage={} id={} came back from the broker", stage.word(), body.matches(ID) ? body : "none");
        store.park(stage, body, FailureCode.UNEXPECTED);
    }

    private static FailureCode code(Exception cause) {
        return cause instanceof SealingFailed ? FailureCode.SEALING_FAILED : FailureCode.UNEXPECTED;
    }

    private static Optional<Stage> stage(@Nullable String address) {
        if (address == null) {
            return Optional.empty();
        }
        return switch (address) {
            case Addresses.NORMALISE -> Optional.of(Stage.NORMALISE);
            case Addresses.TRIAGE -> Optional.of(Stage.TRIAGE);
            case Addresses.SHARING -> Optional.of(Stage.SHARING);
            case Addresses.FEEDBACK -> Optional.of(Stage.FEEDBACK);
            default -> address.startsWith("dispatch.") ? Optional.of(Stage.DISPATCH) : Optional.empty();
        };
    }
}
