package uk.frontdoor.app.decision;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.app.http.ProblemBody;
import uk.frontdoor.core.worklist.DecisionAnswer;

/** The answer to a decision in HTTP's terms, which messages use as well. */
public final class DecisionAnswers {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A decision that was recorded, now or before. */
    public record Recorded(UUID decisionId) {}

    private DecisionAnswers() {}

    public static HttpStatus status(DecisionAnswer answer) {
        return switch (answer) {
            case DecisionAnswer.Recorded _ -> HttpStatus.ACCEPTED;
            case DecisionAnswer.Unreadable _ -> HttpStatus.BAD_REQUEST;
            case DecisionAnswer.Incomplete _ -> HttpStatus.UNPROCESSABLE_CONTENT;
            case DecisionAnswer.LeaseLost _ -> HttpStatus.CONFLICT;
        };
    }

    static String json(DecisionAnswer answer) {
        return JSON.writeValueAsString(
                answer instanceof DecisionAnswer.Recorded(var decision)
                        ? new Recorded(decision)
                        : ProblemBody.of(status(answer), answer.problems()));
    }
}
