package uk.frontdoor.app.worklist;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HumanDecision;

/**
 * What a decision must hold to be one: who, why in words, why in a code, and for sharing to whom. All that is missing
 * is said at once.
 */
final class DecisionCheck {
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NAME = 200;
    private static final String REASON_CODE = "[A-Z][A-Z0-9_]{1,63}";

    private final List<Problem> problems = new ArrayList<>();

    private DecisionCheck() {}

    /**
     * @param hasReferral there is a referral to share; false for an original nobody has keyed
     */
    static List<Problem> problems(HumanDecision decision, boolean hasReferral) {
        DecisionCheck check = new DecisionCheck();
        check.person(decision.decidedBy());
        check.required("rationale", decision.rationale());
        check.reasonCode(decision.reasonCode());
        check.optional("override", decision.override());
        check.optional("reviewedSummary", decision.reviewedSummary());
        check.recipients(decision, hasReferral);
        return check.problems;
    }

    private void person(String decidedBy) {
        if (decidedBy.isBlank()) {
            add("decidedBy", FailureCode.REQUIRED);
        } else if (decidedBy.length() > LONGEST_NAME) {
            add("decidedBy", FailureCode.TOO_LONG);
        } else if (decidedBy.chars().anyMatch(Character::isISOControl)) {
            add("decidedBy", FailureCode.INVALID_FORMAT);
        }
    }

    private void reasonCode(String code) {
        if (code.isBlank()) {
            add("reasonCode", FailureCode.REQUIRED);
        } else if (!code.matches(REASON_CODE)) {
            add("reasonCode", FailureCode.INVALID_FORMAT);
        }
    }

    private void recipients(HumanDecision decision, boolean hasReferral) {
        boolean shares = decision.outcome() == DecisionOutcome.SHARE;
        boolean mayPassOn = shares || decision.outcome() == DecisionOutcome.SEND_TO_OTHER_AREA;
        if (shares && decision.recipients().isEmpty()) {
            add("recipients", FailureCode.REQUIRED);
        }
        if (!mayPassOn && !decision.recipients().isEmpty()) {
            add("recipients", FailureCode.INVARIANT);
        }
        if (decision.passesOn() && !hasReferral) {
            add("outcome", FailureCode.INVARIANT);
        }
    }

    private void required(String field, String text) {
        if (text.isBlank()) {
            add(field, FailureCode.REQUIRED);
        } else if (text.length() > LONGEST_TEXT) {
            add(field, FailureCode.TOO_LONG);
        }
    }

    /** May be left out, but not given empty: an empty override would look like one. */
    private void optional(String field, @Nullable String text) {
        if (text != null) {
            required(field, text);
        }
    }

    private void add(String field, FailureCode code) {
        problems.add(new Problem(field, code));
    }
}
