package uk.frontdoor.app.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;

/** Thrown by a face to refuse a request; answered as problem details. Carries places and codes and never a value. */
public final class ApiProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An answer is for somebody to read; beyond this the rest can wait. */
    private static final int MOST_PROBLEMS = 500;

    private final HttpStatus status;
    private final transient List<Problem> problems;
    private final @Nullable Integer retryAfterSeconds;

    private ApiProblem(HttpStatus status, List<Problem> problems, @Nullable Integer retryAfterSeconds) {
        super(status.getReasonPhrase(), null, false, false);
        this.status = status;
        this.problems = problems.stream().limit(MOST_PROBLEMS).toList();
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public static ApiProblem of(HttpStatus status, List<Problem> problems) {
        return new ApiProblem(status, problems, null);
    }

    public static ApiProblem of(HttpStatus status, String field, FailureCode code) {
        return of(status, List.of(new Problem(field, code)));
    }

    /** The same request may succeed a little later. */
    public static ApiProblem later(HttpStatus status, String field, FailureCode code, int seconds) {
        return new ApiProblem(status, List.of(new Problem(field, code)), seconds);
    }

    HttpStatus status() {
        return status;
    }

    @Nullable Integer retryAfterSeconds() {
        return retryAfterSeconds;
    }

    /** The answer's body. */
    public ProblemBody body() {
        return ProblemBody.of(status, problems);
    }
}
