package uk.frontdoor.app.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.story.SharedWith;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.sharing.ExplainedGroup;
import uk.frontdoor.core.sharing.ProfileContents;
import uk.frontdoor.core.sharing.SharingVerdict;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.Placed;

/** Puts together what is kept of a referral's decisions into an explanation. */
final class Explainer {
    private final Story story;
    private final Destinations destinations;
    private final ProfileContents profiles;
    private final Clauses clauses;

    Explainer(Story story, Destinations destinations, ProfileContents profiles, Clauses clauses) {
        this.story = story;
        this.destinations = destinations;
        this.profiles = profiles;
        this.clauses = clauses;
    }

    Explanation explain(Referral referral, AreaId area) {
        return new Explanation(
                referral.reference().value(),
                proposed(story.placed(referral.submission())),
                story.decisions(referral.submission()).stream()
                        .map(decision -> decided(referral, decision, area))
                        .toList());
    }

    private static Explanation.@Nullable Proposed proposed(Optional<Placed> placed) {
        return placed.map(each -> new Explanation.Proposed(
                        each.queue().value(),
                        each.proposal().urgency().name(),
                        each.proposal().ruleId(),
                        each.proposal().tableVersion(),
                        each.proposal().reason()))
                .orElse(null);
    }

    private Explanation.Decided decided(Referral referral, HumanDecision decision, AreaId area) {
        List<SharedWith> answers = story.sharedWith(decision.id());
        List<Explanation.Recipient> recipients = new ArrayList<>(
                answers.stream().map(answer -> asked(referral, answer)).toList());
        Set<DestinationId> asked = answers.stream().map(SharedWith::recipient).collect(Collectors.toSet());
        destinations.in(area).stream()
                .filter(destination -> !asked.contains(destination.id()))
                .map(this::notAsked)
                .forEach(recipients::add);
        return new Explanation.Decided(
                decision.id().toString(),
                decision.decidedBy(),
                decision.decidedAt().toString(),
                decision.outcome().name(),
                recipients);
    }

    private Explanation.Recipient asked(Referral referral, SharedWith shared) {
        SharingVerdict verdict = shared.answer().verdict();
        boolean released = shared.outcome().equals("RELEASED");
        List<Explanation.Group> groups = ExplainedGroup.of(
                        referral,
                        Set.copyOf(shared.answer().fields()),
                        shared.answer().redactions(),
                        profiles.of(verdict.profile()))
                .stream()
                .map(group -> group(group, verdict, released))
                .toList();
        return new Explanation.Recipient(
                shared.recipient().value(),
                name(shared.recipient()),
                answer(shared.outcome()),
                verdict.ruleId(),
                verdict.tableVersion(),
                clauses.of(List.of(verdict.ruleId())),
                verdict.reason(),
                verdict.lawfulBasis(),
                verdict.profile().name(),
                CodeWords.record(verdict.log()),
                CodeWords.tell(verdict.tell()),
                groups);
    }

    private Explanation.Group group(ExplainedGroup group, SharingVerdict verdict, boolean released) {
        String name = CodeWords.group(group.group());
        List<String> rules = group.rules().stream().sorted().toList();
        if (!released) {
            return explained(name, "did not go", verdict.reason(), List.of(verdict.ruleId()));
        }
        if (!group.inProfile()) {
            String why = "Profile " + verdict.profile() + " of rule " + verdict.ruleId() + " does not hold it.";
            return explained(name, "did not go", why, List.of(verdict.ruleId(), verdict.profile().name()));
        }
        if (rules.isEmpty()) {
            String why = group.went()
                    ? "Profile " + verdict.profile() + " of rule " + verdict.ruleId() + " holds it."
                    : "Nothing of it was left to send.";
            return explained(name, group.went() ? "went" : "did not go", why, List.of(verdict.ruleId()));
        }
        String why = rules.stream().map(CodeWords::filter).distinct().collect(Collectors.joining(" "));
        return explained(name, group.went() ? "went in part" : "did not go", why, rules);
    }

    private Explanation.Group explained(String group, String answer, String why, List<String> rules) {
        return new Explanation.Group(group, answer, why, rules, clauses.of(rules));
    }

    private Explanation.Recipient notAsked(Destination destination) {
        return new Explanation.Recipient(
                destination.id().value(),
                destination.name(),
                Explanation.NOT_ASKED,
                "R-ADM",
                "",
                clauses.of(List.of("R-ADM")),
                "The person who decided did not choose this recipient, so nothing went.",
                "None: nothing goes",
                "P0",
                List.of(),
                List.of(),
                List.of());
    }

    private String name(DestinationId id) {
        return destinations.find(id).map(Destination::name).orElse(id.value());
    }

    private static String answer(String outcome) {
        return switch (outcome) {
            case "RELEASED" -> Explanation.SHARED;
            case "WITHHELD" -> Explanation.NOT_SHARED;
            default -> Explanation.HELD;
        };
    }
}
