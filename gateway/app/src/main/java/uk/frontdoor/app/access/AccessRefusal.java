package uk.frontdoor.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * How one face tells a caller that it is turned away. The first bean, by {@code @Order}, that speaks for the request
 * answers; problem details are the last resort.
 *
 * <p>The ledger entry has been made by then: an implementation only writes the answer.
 */
public interface AccessRefusal {
    boolean speaksFor(HttpServletRequest request);

    void answer(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException;
}
