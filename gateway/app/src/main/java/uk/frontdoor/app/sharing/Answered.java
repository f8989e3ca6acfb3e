package uk.frontdoor.app.sharing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.sharing.FieldGroup;
import uk.frontdoor.core.sharing.Redaction;
import uk.frontdoor.core.sharing.SharingOutcome;
import uk.frontdoor.core.sharing.SharingVerdict;
import uk.frontdoor.core.triage.TriagedReferral;

/** One answer of the gate as the table and the ledger keep it. */
record Answered(String word, LedgerKind kind, KeptAnswer kept) {
    static Answered of(SharingOutcome outcome) {
        return switch (outcome) {
            case SharingOutcome.Released(var release) ->
                new Answered(
                        "RELEASED",
                        LedgerKind.RELEASED,
                        new KeptAnswer(release.verdict(), List.copyOf(release.fields()), release.redactions()));
            case SharingOutcome.Withheld(var _, var verdict) ->
                new Answered("WITHHELD", LedgerKind.WITHHELD, without(verdict));
            case SharingOutcome.HeldForPerson(var _, var verdict) ->
                new Answered("HELD", LedgerKind.HELD, without(verdict));
        };
    }

    LedgerFact fact(TriagedReferral referral, SharingOutcome outcome, String law) {
        SharingVerdict verdict = kept.verdict();
        Map<String, String> details = new TreeMap<>(Map.of(
                "decision", referral.decision().id().toString(),
                "recipient", outcome.recipient().value(),
                "rule", verdict.ruleId(),
                "table", verdict.tableVersion(),
                "basis", verdict.lawfulBasis(),
                "profile", verdict.profile().name(),
                "log", String.join(" ", verdict.log()),
                "tell", String.join(" ", verdict.tell()),
                "reason", verdict.reason()));
        details.put("law", law);
        if (outcome instanceof SharingOutcome.Released(var release)) {
            details.put("release", release.id().toString());
            details.put("fields", kept.fields().stream().map(FieldGroup::name).collect(Collectors.joining(" ")));
            details.put("redactions", redactions());
        }
        return new LedgerFact(kind, referral.referral().submission(), "sharing", details);
    }

    private String redactions() {
        return kept.redactions().stream()
                .collect(Collectors.groupingBy(Redaction::ruleId, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(rule -> rule.getKey() + ":" + rule.getValue())
                .collect(Collectors.joining(" "));
    }

    private static KeptAnswer without(SharingVerdict verdict) {
        return new KeptAnswer(verdict, List.of(), List.of());
    }
}
