package uk.frontdoor.app.erasure;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import uk.frontdoor.app.desk.Deadline;
import uk.frontdoor.app.recordkey.ErasedRecord;

/** Says plainly of a page about an erased record that there is nothing to show any more, since when and why. */
@ControllerAdvice
class ErasedAdvice {
    private final ErasureLists lists;

    ErasedAdvice(ErasureLists lists) {
        this.lists = lists;
    }

    @ExceptionHandler(ErasedRecord.class)
    ModelAndView erased(ErasedRecord gone) {
        Optional<ErasureLists.Erased> erased = lists.of(gone.record());
        ModelAndView page = new ModelAndView("error");
        page.setStatus(HttpStatus.GONE);
        page.addObject("status", HttpStatus.GONE.value());
        page.addObject(
                "erased",
                erased.map(one -> "%s, on %s. %s."
                                .formatted(one.reference(), Deadline.moment(one.at()), one.ground().label()))
                        .orElse(""));
        return page;
    }
}
