package uk.frontdoor.config.triage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.frontdoor.config.dmn.DmnTables;
import uk.frontdoor.config.dmn.NoAnswer;
import uk.frontdoor.config.dmn.Row;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.AgreementState;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.triage.TriagePolicy;
import uk.frontdoor.core.triage.TriageProposal;
import uk.frontdoor.core.triage.TriageQuestion;
import uk.frontdoor.core.triage.Urgency;

/**
 * Asks {@code triage.dmn}.
 *
 * <p>A question the table cannot answer still reaches a person: it is proposed for the MASH within four hours.
 */
public final class DmnTriagePolicy implements TriagePolicy {
    private static final String TABLE = "/frontdoor/tables/triage.dmn";
    private static final String PROPOSAL = "Proposal";

    private final DmnTables tables;

    public DmnTriagePolicy(DmnTables tables) {
        this.tables = tables;
    }

    /** The table that ships with the gateway. */
    public static DmnTriagePolicy shipped() {
        return new DmnTriagePolicy(DmnTables.fromClassPath(TABLE));
    }

    /** Asks until the engine is warm; beside the first answers, not on a request. */
    public DmnTriagePolicy warmUp() {
        TriageQuestion plain = new TriageQuestion(
                ReferralKind.REQUEST_FOR_HELP,
                ReferrerKind.SCHOOL_PROFESSIONAL,
                Harm.NONE,
                Set.of(CanonicalLevel.N2),
                AgreementState.AGREED,
                "NONE",
                false);
        for (int round = 0; round < 200; round++) {
            propose(plain);
        }
        return this;
    }

    public String tableVersion() {
        return tables.version();
    }

    @Override
    public TriageProposal propose(TriageQuestion question) {
        try {
            return proposal(tables.row(PROPOSAL, asContext(question)));
        } catch (NoAnswer unanswered) {
            return forAPerson();
        }
    }

    private static Map<String, Object> asContext(TriageQuestion question) {
        return Map.of(
                "kind", question.kind().name(),
                "referrer", question.referrer().name(),
                "harm", question.harm().name(),
                "declared", question.declared().stream().map(Enum::name).sorted().toList(),
                "agreement", question.agreement().name(),
                "policeGrade", question.policeGrade(),
                "repeated", question.repeated());
    }

    private TriageProposal proposal(Row row) {
        return new TriageProposal(
                levels(row.texts("levels")),
                Urgency.valueOf(row.text("urgency")),
                ClockRules.parse(row.text("clock")),
                DestinationKind.valueOf(row.text("destination")),
                row.text("ruleId"),
                tables.version(),
                row.text("reason"));
    }

    private static Set<CanonicalLevel> levels(List<String> names) {
        return names.stream()
                .map(CanonicalLevel::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private TriageProposal forAPerson() {
        return new TriageProposal(
                Set.of(CanonicalLevel.values()),
                Urgency.AMBER,
                ClockRules.parse("PT4H"),
                DestinationKind.MASH,
                "T-NO-ANSWER",
                tables.version(),
                "The triage table gave no single answer. A person decides everything, within four hours.");
    }
}
