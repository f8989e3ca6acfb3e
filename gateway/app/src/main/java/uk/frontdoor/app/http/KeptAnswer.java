package uk.frontdoor.app.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import uk.frontdoor.app.http.ProblemBody.FieldError;
import uk.frontdoor.core.intake.CaseReference;

/**
 * The answer to what was kept.
 *
 * @param reference what both sides call it from now on
 * @param status where its state can be asked for
 * @param updates the reference of what it is a new version of
 * @param findings what was odd and did not stop it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeptAnswer(String reference, String status, @Nullable String updates, List<FieldError> findings) {
    public static KeptAnswer of(CaseReference reference, @Nullable CaseReference updates, List<FieldError> findings) {
        return new KeptAnswer(
                reference.value(), statusPath(reference), updates == null ? null : updates.value(), findings);
    }

    public static String statusPath(CaseReference reference) {
        return "/api/referrals/" + reference.value() + "/status";
    }

    /** 201 for what is new, 200 for what was there. */
    public ResponseEntity<KeptAnswer> as(HttpStatus code) {
        return ResponseEntity.status(code).location(URI.create(status)).body(this);
    }
}
