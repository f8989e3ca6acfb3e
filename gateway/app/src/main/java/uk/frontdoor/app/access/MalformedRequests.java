package uk.frontdoor.app.access;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.function.Supplier;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import uk.frontdoor.core.failure.FailureCode;

/**
 * Keeps that a request was turned away which is no HTTP, or no address: the server answers it itself, and nothing behind
 * it hears of it. So too one whose body is no HTTP, breaks off or does not come: a face learns of that while it reads,
 * and the server answers. Nothing of the request is kept but its sender, where that had proved itself.
 */
final class MalformedRequests extends ValveBase implements AccessLog {
    private static final int FIRST_REFUSAL = 400;

    private final Supplier<RefusalLedger> refusals;

    /** The server is made before the ledger is. */
    MalformedRequests(Supplier<RefusalLedger> refusals) {
        super(true);
        this.refusals = refusals;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
    }

    /** The server tells of every request here; those that came to a face have a context. */
    @Override
    public void log(Request request, Response response, long time) {
        if (request.getContext() == null && response.getStatus() >= FIRST_REFUSAL) {
            refusals.get().record("/", Refusal.of(FailureCode.MALFORMED, null));
        } else if (request.getCoyoteRequest().getErrorException() != null && !Refusals.isRecorded(request)) {
            refusals.get().record(Faces.of(request), Refusal.of(FailureCode.MALFORMED, SenderFilter.sender(request)));
        }
    }

    @Override
    public void setRequestAttributesEnabled(boolean requestAttributesEnabled) {
        // Nothing of the request is kept.
    }

    @Override
    public boolean getRequestAttributesEnabled() {
        return false;
    }
}
