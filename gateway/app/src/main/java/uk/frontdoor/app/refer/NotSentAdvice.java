package uk.frontdoor.app.refer;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import uk.frontdoor.core.intake.IntakeUnavailable;

/** The database is away: nothing was kept, and nobody is told otherwise. */
@ControllerAdvice(basePackageClasses = NotSentAdvice.class)
class NotSentAdvice {
    @ExceptionHandler({IntakeUnavailable.class, DataAccessException.class, TransactionException.class})
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String notSent() {
        return "refer/not-sent";
    }
}
