package uk.frontdoor.app.erasure;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import uk.frontdoor.app.http.ApiProblem;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.app.recordkey.ErasedRecord;
import uk.frontdoor.core.failure.FailureCode;

/**
 * Says plainly to whoever could see a record before that it was erased: on a page since when and why, to a program in a
 * problem. To anybody else it is not there, before it is asked whether it was erased.
 */
@ControllerAdvice
class ErasedAdvice {
    private final ErasureLists lists;

    ErasedAdvice(ErasureLists lists) {
        this.lists = lists;
    }

    @ExceptionHandler(ErasedRecord.class)
    Object erased(ErasedRecord gone, HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/api/") || path.endsWith(".json") ? problem() : page(gone);
    }

    private static ResponseEntity<byte[]> problem() {
        return ResponseEntity.status(HttpStatus.GONE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ApiProblem.of(HttpStatus.GONE, "reference", FailureCode.ERASED)
                        .body()
                        .bytes());
    }

    ModelAndView page(ErasedRecord gone) {
        Optional<ErasureLists.Erased> erased = lists.of(gone.record());
        ModelAndView page = new ModelAndView("error");
        page.setStatus(HttpStatus.GONE);
        page.addObject("status", HttpStatus.GONE.value());
        page.addObject(
                "erased",
                erased.map(one -> "%s, on %s. %s."
                                .formatted(one.reference(), EnglishTime.moment(one.at()), one.ground().label()))
                        .orElse(""));
        return page;
    }
}
