package uk.frontdoor.app.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A decision to share with a hub; a test changes one thing. */
final class ADraft {
    private String outcome = "SHARE";
    private String level = "N3";
    private String reasonCode = "TARGETED_HELP";
    private String rationale = "The family asks for help in the mornings";
    private List<String> recipients = List.of("hub-barrow");
    private String override = "";
    private String overrideUntil = "2026-09-21";
    private final Map<String, String> childLevels = new HashMap<>();
    private List<String> matters = List.of();
    private boolean manager;

    private ADraft() {}

    static ADraft toShare() {
        return new ADraft();
    }

    ADraft with(String newOutcome, String newLevel, String newReason, String newRationale, List<String> to) {
        outcome = newOutcome;
        level = newLevel;
        reasonCode = newReason;
        rationale = newRationale;
        recipients = to;
        return this;
    }

    ADraft overriding(String why, boolean byManager) {
        override = why;
        manager = byManager;
        return this;
    }

    ADraft until(String day) {
        overrideUntil = day;
        return this;
    }

    ADraft finding(String... value) {
        matters = List.of(value);
        return this;
    }

    ADraft seeing(String child, String level) {
        childLevels.put(child, level);
        return this;
    }

    DecisionDraft build() {
        return new DecisionDraft(
                "5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e00aa",
                "worker.waf",
                outcome,
                level,
                reasonCode,
                rationale,
                recipients,
                "",
                false,
                override,
                overrideUntil,
                manager,
                List.of(),
                matters,
                childLevels);
    }
}
