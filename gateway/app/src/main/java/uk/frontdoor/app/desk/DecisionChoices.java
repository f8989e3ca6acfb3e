package uk.frontdoor.app.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.frontdoor.app.decision.DecisionReader;
import uk.frontdoor.app.decision.ReasonCode;
import uk.frontdoor.app.page.Choice;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.triage.DecisionOutcome;

/** What can be picked when somebody decides. */
final class DecisionChoices {
    private DecisionChoices() {}

    static List<Choice> outcomes() {
        return Arrays.stream(DecisionOutcome.values())
                .map(outcome -> Choice.of(outcome.name(), Words.of(outcome)))
                .toList();
    }

    static List<Choice> matters() {
        return Arrays.stream(Matter.values())
                .filter(Matter::isRecordedByAPerson)
                .map(matter -> Choice.of(matter.name(), MatterWords.of(matter)))
                .toList();
    }

    static List<Choice> levels() {
        return Arrays.stream(CanonicalLevel.values())
                .map(level -> Choice.of(level.name(), level.name() + " " + Words.of(level)))
                .toList();
    }

    static List<Choice> reasons() {
        return Arrays.stream(ReasonCode.values())
                .map(reason -> Choice.of(reason.name(), reason.label()))
                .toList();
    }

    /** The last day of an override. */
    static List<Choice> overrideDays(LocalDate today) {
        return Stream.of(0, 7, 14, DecisionReader.LONGEST_OVERRIDE_DAYS)
                .map(today::plusDays)
                .map(day -> Choice.of(day.toString(), "The end of " + EnglishTime.day(day)))
                .toList();
    }

    static List<Choice> seconds() {
        return List.of(
                Choice.of("confirm", "Yes, I confirm it", "The decision is recorded as it stands and the work is done."),
                Choice.of("send-back", "No, I send it back", "Whoever decided first has it again, with what you write."));
    }

    static List<Choice> recipients(List<Destination> destinations) {
        return destinations.stream()
                .map(each -> Choice.of(each.id().value(), each.name(), Words.of(each.kind())))
                .toList();
    }
}
