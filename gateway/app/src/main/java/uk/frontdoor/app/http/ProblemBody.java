package uk.frontdoor.app.http;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.core.failure.Problem;

/**
 * Problem details (RFC 9457) as every face under {@code /api} writes them.
 *
 * @param type names the kind of problem; not an address
 * @param errors everything that is wrong, at once
 */
public record ProblemBody(String type, String title, int status, List<FieldError> errors) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One thing wrong: where, which rule, and the rule in words. */
    public record FieldError(String field, String code, String detail) {
        public static FieldError of(Problem problem) {
            return new FieldError(
                    problem.field(), problem.code().name(), problem.code().sentence());
        }
    }

    public static ProblemBody of(HttpStatus status, List<Problem> problems) {
        return new ProblemBody(
                "urn:frontdoor:problem:" + status.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                status.getReasonPhrase(),
                status.value(),
                problems.stream().map(FieldError::of).toList());
    }

    public byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }
}
