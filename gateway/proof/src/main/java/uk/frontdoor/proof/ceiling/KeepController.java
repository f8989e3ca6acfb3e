package uk.frontdoor.proof.ceiling;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes anything. */
@RestController
class KeepController {
    private final AppendLog log;

    KeepController(AppendLog log) {
        this.log = log;
    }

    @PostMapping("/FHIR/R4/$process-message")
    ResponseEntity<Void> keep(@RequestBody byte[] body) {
        log.keep(body);
        return ResponseEntity.accepted().build();
    }
}
