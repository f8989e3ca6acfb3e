package uk.frontdoor.core.sharing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.frontdoor.core.referral.Referral;

/**
 * Why one group of fields that a referral came in with went to a recipient, went in part, or did not.
 *
 * @param inProfile the profile of the rule that answered holds the group
 * @param rules guards, filters or the profile that took something of the group out
 */
public record ExplainedGroup(FieldGroup group, boolean went, boolean inProfile, Set<String> rules) {
    private static final Map<String, FieldGroup> BY_FIELD = Map.ofEntries(
            Map.entry("name", FieldGroup.CHILD_NAME),
            Map.entry("otherNames", FieldGroup.CHILD_NAME),
            Map.entry("dateOfBirth", FieldGroup.CHILD_BIRTH),
            Map.entry("expectedDelivery", FieldGroup.CHILD_BIRTH),
            Map.entry("statedAge", FieldGroup.CHILD_BIRTH),
            Map.entry("sex", FieldGroup.CHILD_SEX),
            Map.entry("nhsNumber", FieldGroup.NHS_NUMBER),
            Map.entry("upn", FieldGroup.UPN),
            Map.entry("address", FieldGroup.CHILD_ADDRESS),
            Map.entry("school", FieldGroup.CHILD_SCHOOL),
            Map.entry("accessNeeds", FieldGroup.ACCESS_NEEDS),
            Map.entry("background", FieldGroup.BACKGROUND));

    private static final Map<String, FieldGroup> BY_START = Map.ofEntries(
            Map.entry("concern.topics", FieldGroup.TOPICS),
            Map.entry("concern.hopedFor", FieldGroup.HOPES_AND_HISTORY),
            Map.entry("concern.alreadyTried", FieldGroup.HOPES_AND_HISTORY),
            Map.entry("indicators", FieldGroup.INDICATORS),
            Map.entry("decision.reviewedSummary", FieldGroup.REVIEWED_SUMMARY),
            Map.entry("decision.level", FieldGroup.NEED_LEVEL),
            Map.entry("decision.childLevels", FieldGroup.NEED_LEVEL),
            Map.entry("voice", FieldGroup.VOICE),
            Map.entry("agreements", FieldGroup.AGREEMENT),
            Map.entry("safeContact", FieldGroup.SAFE_CONTACT),
            Map.entry("referrer.role", FieldGroup.REFERRER_ROLE),
            Map.entry("referrer", FieldGroup.REFERRER_IDENTITY),
            Map.entry("police", FieldGroup.POLICE_INCIDENT),
            Map.entry("establishment", FieldGroup.ESTABLISHMENT),
            Map.entry("reason", FieldGroup.REASON));

    public ExplainedGroup {
        rules = Set.copyOf(rules);
    }

    /**
     * One for each group the referral holds.
     *
     * @param went the groups that are in the release; none when nothing went
     * @param profile what the profile of the rule that answered lets through
     */
    public static List<ExplainedGroup> of(
            Referral referral, Set<FieldGroup> went, List<Redaction> redactions, Set<FieldGroup> profile) {
        Map<FieldGroup, Set<String>> rules = redactions.stream()
                .filter(redaction -> groupOf(referral, redaction.field()).isPresent())
                .collect(Collectors.groupingBy(
                        redaction -> groupOf(referral, redaction.field()).orElseThrow(),
                        Collectors.mapping(Redaction::ruleId, Collectors.toCollection(TreeSet::new))));
        Set<FieldGroup> held = FieldGroupsHeld.in(referral);
        return Arrays.stream(FieldGroup.values())
                .filter(group -> held.contains(group) || went.contains(group))
                .map(group -> new ExplainedGroup(
                        group, went.contains(group), profile.contains(group), rules.getOrDefault(group, Set.of())))
                .toList();
    }

    /** The group a field of a referral belongs to; empty for one that no profile knows. */
    public static Optional<FieldGroup> groupOf(Referral referral, String field) {
        if (field.startsWith("children[")) {
            String part = field.substring(field.indexOf('.') + 1);
            return Optional.ofNullable(BY_FIELD.get(part.split("\\.", 2)[0]));
        }
        if (field.startsWith("concern.facts[")) {
            return at(referral.concern().facts(), field).map(FieldGroupsHeld::group);
        }
        if (field.startsWith("household[")) {
            return at(referral.household(), field).map(HouseholdView::group);
        }
        return BY_START.entrySet().stream()
                .filter(start -> field.startsWith(start.getKey()))
                .max(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)))
                .map(Map.Entry::getValue);
    }

    private static <T> Optional<T> at(List<T> all, String field) {
        int index = Integer.parseInt(field.substring(field.indexOf('[') + 1, field.indexOf(']')));
        return index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }
}
