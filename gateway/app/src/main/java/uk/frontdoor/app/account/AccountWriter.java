package uk.frontdoor.app.account;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.account.ChildAccount.Answered;
import uk.frontdoor.app.account.ChildAccount.Look;
import uk.frontdoor.app.account.ChildAccount.Marked;
import uk.frontdoor.app.account.ChildAccount.Source;
import uk.frontdoor.app.account.ChildAccount.Told;
import uk.frontdoor.app.explain.CodeWords;
import uk.frontdoor.app.story.Happened;
import uk.frontdoor.app.story.History;
import uk.frontdoor.app.story.SharedWith;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.core.account.RecipientNaming;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.sharing.Redaction;
import uk.frontdoor.core.sharing.SharingVerdict;
import uk.frontdoor.core.triage.HumanDecision;

/** Puts an account together from the answers the gate gave and from the ledger. */
final class AccountWriter {
    private final Story story;
    private final History history;
    private final Destinations destinations;

    AccountWriter(Story story, History history, Destinations destinations) {
        this.story = story;
        this.history = history;
        this.destinations = destinations;
    }

    ChildAccount write(ChildRecord.Together records) {
        ChildRecord first = records.first();
        return new ChildAccount(
                reference(first),
                first.label(),
                first.name(),
                records.all().stream().map(AccountWriter::source).toList(),
                records.elsewhere(),
                each(records, this::answers).sorted(Comparator.comparing(Answered::at)).toList(),
                each(records, this::told).sorted(Comparator.comparing(Told::at)).toList(),
                each(records, this::looks).sorted(Comparator.comparing(Look::at)).toList());
    }

    private static <T> Stream<T> each(ChildRecord.Together records, Function<ChildRecord, Stream<T>> part) {
        return records.all().stream().flatMap(part);
    }

    private static Source source(ChildRecord record) {
        return new Source(reference(record), record.label(), record.referral().receivedAt());
    }

    private Stream<Answered> answers(ChildRecord record) {
        return story.decisions(record.kept().submission()).stream()
                .flatMap(decision ->
                        story.everyAnswer(decision.id()).stream().map(answer -> answered(record, decision, answer)));
    }

    private Answered answered(ChildRecord record, HumanDecision decision, SharedWith shared) {
        SharingVerdict verdict = shared.answer().verdict();
        String recipient = shared.recipient().value();
        return new Answered(
                reference(record),
                decision.id().toString(),
                decision.decidedBy(),
                shared.answeredAt(),
                answer(shared.outcome()),
                recipient,
                destinations.find(shared.recipient()).map(Destination::name).orElse(recipient),
                marked(record, decision, shared),
                !record.isLeftOut(shared.answer().redactions()),
                verdict.ruleId(),
                verdict.tableVersion(),
                verdict.lawfulBasis(),
                verdict.profile().name(),
                shared.answer().fields().stream().map(CodeWords::group).toList(),
                shared.answer().redactions().stream().map(Redaction::ruleId).distinct().sorted().toList(),
                verdict.reason(),
                shared.sentAt(),
                shared.confirmedAt(),
                "/desk/work/%s/receipts/%s/%s".formatted(record.kept().work(), decision.id(), recipient));
    }

    private @Nullable Marked marked(ChildRecord record, HumanDecision decision, SharedWith shared) {
        return destinations
                .find(shared.recipient())
                .flatMap(recipient -> RecipientNaming.danger(record.referral(), decision, recipient))
                .map(danger -> new Marked(danger.rule(), danger.why()))
                .orElse(null);
    }

    private static String answer(String outcome) {
        return switch (outcome) {
            case "RELEASED" -> "shared";
            case "WITHHELD" -> "not shared";
            default -> "held for a person";
        };
    }

    private Stream<Told> told(ChildRecord record) {
        return facts(record).flatMap(each -> LookWords.told(each.fact())
                .map(what -> new Told(reference(record), each.at(), each.fact().actor(), what))
                .stream());
    }

    private Stream<Look> looks(ChildRecord record) {
        return facts(record).flatMap(each -> LookWords.looked(each.fact())
                .map(what -> new Look(reference(record), each.at(), each.fact().actor(), what))
                .stream());
    }

    private Stream<Happened> facts(ChildRecord record) {
        return history.of(record.kept().submission()).stream();
    }

    private static String reference(ChildRecord record) {
        return record.referral().reference().value();
    }
}
