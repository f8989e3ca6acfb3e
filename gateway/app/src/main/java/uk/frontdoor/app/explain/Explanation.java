package uk.frontdoor.app.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why everything about one referral went where it went. Names rules and groups of fields, never their values.
 *
 * @param decisions oldest first; empty while nobody has decided
 */
public record Explanation(String reference, @Nullable Proposed proposed, List<Decided> decisions) {
    static final String SHARED = "shared";
    static final String NOT_SHARED = "not shared";
    static final String HELD = "held for a person";
    static final String NOT_ASKED = "not asked";

    public Explanation {
        decisions = List.copyOf(decisions);
    }

    /** What triage proposed before a person looked. */
    public record Proposed(String area, String urgency, String rule, String table, String why) {}

    /** One decision of a person, and what came of it for every recipient of the area. */
    public record Decided(String id, String by, String at, String outcome, List<Recipient> recipients) {
        public Decided {
            recipients = List.copyOf(recipients);
        }
    }

    /**
     * One recipient.
     *
     * @param answer shared, not shared, held, or not asked
     * @param clause of the rule catalogue, and the law, guidance or document it comes from; empty where no rule was asked
     * @param record what must be recorded, in words
     * @param tell who must, or must not, be told, in words
     */
    public record Recipient(
            String id,
            String name,
            String answer,
            String rule,
            String table,
            String clause,
            String why,
            String lawfulBasis,
            String profile,
            List<String> record,
            List<String> tell,
            List<Group> groups) {
        public Recipient {
            record = List.copyOf(record);
            tell = List.copyOf(tell);
            groups = List.copyOf(groups);
        }

        boolean wasAsked() {
            return !answer.equals(NOT_ASKED);
        }
    }

    /**
     * One group of fields.
     *
     * @param rules what decided it
     * @param clause of the rule catalogue, and where it comes from
     */
    public record Group(String group, String answer, String why, List<String> rules, String clause) {
        public Group {
            rules = List.copyOf(rules);
        }
    }
}
