package uk.frontdoor.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers what a face refused by throwing. */
@ControllerAdvice
class RefusedRequestAdvice {
    private final Refusals refusals;

    RefusedRequestAdvice(Refusals refusals) {
        this.refusals = refusals;
    }

    @ExceptionHandler(RefusedRequest.class)
    void refuse(RefusedRequest refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        refusals.refuse(request, response, refused.refusal());
    }
}
