package uk.frontdoor.app.pull;

import java.util.List;
import org.springframework.http.HttpStatus;
import uk.frontdoor.app.http.ApiProblem;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.mapping.reading.CompiledSchema;
import uk.frontdoor.mapping.reading.JsonReading;
import uk.frontdoor.mapping.reading.StrictJson;

/** Reads the lease a case system wants prolonged. */
final class SentLease {
    private SentLease() {}

    static LeaseId read(byte[] body, CompiledSchema schema) {
        return switch (StrictJson.read(body)) {
            case JsonReading.Unreadable(var problems) -> throw ApiProblem.of(HttpStatus.BAD_REQUEST, problems);
            case JsonReading.Tree(var root) -> {
                List<Problem> problems = schema.problems(root);
                if (!problems.isEmpty()) {
                    throw ApiProblem.of(HttpStatus.UNPROCESSABLE_CONTENT, problems);
                }
                yield LeaseId.of(root.path("leaseId").asString(""));
            }
        };
    }
}
