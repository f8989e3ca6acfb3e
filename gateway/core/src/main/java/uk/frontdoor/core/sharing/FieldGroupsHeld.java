package uk.frontdoor.core.sharing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.referral.AccessNeeds;
import uk.frontdoor.core.referral.Background;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.Concern;
import uk.frontdoor.core.referral.Fact;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.referral.Referrer;
import uk.frontdoor.core.referral.Voice;

/** Which groups of fields a referral came in with, to be compared with what went out. Tells no values. */
public final class FieldGroupsHeld {
    private final Set<FieldGroup> groups = EnumSet.of(FieldGroup.REFERRER_ROLE);

    private FieldGroupsHeld() {}

    public static Set<FieldGroup> in(Referral referral) {
        FieldGroupsHeld held = new FieldGroupsHeld();
        referral.children().forEach(held::child);
        referral.household().stream().map(HouseholdView::group).forEach(held.groups::add);
        held.concern(referral.concern());
        held.voice(referral.voice());
        held.when(!referral.indicators().isEmpty(), FieldGroup.INDICATORS);
        held.when(!referral.agreements().isEmpty(), FieldGroup.AGREEMENT);
        held.when(!referral.declaredLevels().isEmpty(), FieldGroup.NEED_LEVEL);
        held.when(referral.safeContact() != null, FieldGroup.SAFE_CONTACT);
        held.when(isNamed(referral.referrer()), FieldGroup.REFERRER_IDENTITY);
        held.when(referral.police() != null, FieldGroup.POLICE_INCIDENT);
        held.when(referral.establishment() != null, FieldGroup.ESTABLISHMENT);
        return Set.copyOf(held.groups);
    }

    private void child(Child child) {
        when(child.name() != null || !child.otherNames().isEmpty(), FieldGroup.CHILD_NAME);
        when(hasAny(child.dateOfBirth(), child.statedAge(), child.expectedDelivery()), FieldGroup.CHILD_BIRTH);
        when(child.sex() != null, FieldGroup.CHILD_SEX);
        when(child.address() != null, FieldGroup.CHILD_ADDRESS);
        when(child.school() != null, FieldGroup.CHILD_SCHOOL);
        when(child.nhsNumber() != null, FieldGroup.NHS_NUMBER);
        when(child.upn() != null, FieldGroup.UPN);
        when(!child.accessNeeds().equals(AccessNeeds.NONE), FieldGroup.ACCESS_NEEDS);
        when(!child.background().equals(Background.NOT_SAID), FieldGroup.BACKGROUND);
    }

    private void concern(Concern concern) {
        when(!concern.topics().isEmpty(), FieldGroup.TOPICS);
        when(hasAny(concern.hopedFor(), concern.alreadyTried()), FieldGroup.HOPES_AND_HISTORY);
        concern.facts().stream().map(FieldGroupsHeld::group).forEach(groups::add);
    }

    private void voice(Voice voice) {
        when(hasAny(voice.childWishes(), voice.parentViews()), FieldGroup.VOICE);
    }

    /** The group a fact belongs to. */
    static FieldGroup group(Fact fact) {
        return switch (fact.sensitivity()) {
            case GENERAL -> FieldGroup.NEED_FACTS;
            case HEALTH, SEXUAL_HEALTH, COUNSELLING -> FieldGroup.HEALTH_FACTS;
            case POLICE, INTELLIGENCE -> FieldGroup.POLICE_FACTS;
            case IMMIGRATION, UNCLASSIFIED -> FieldGroup.UNREVIEWED_TEXT;
        };
    }

    private void when(boolean there, FieldGroup group) {
        if (there) {
            groups.add(group);
        }
    }

    private static boolean isNamed(Referrer referrer) {
        return !referrer.agency().equals(AgencyId.PUBLIC)
                || hasAny(referrer.name(), referrer.telephone(), referrer.email());
    }

    private static boolean hasAny(@Nullable Object... parts) {
        return Arrays.stream(parts).anyMatch(Objects::nonNull);
    }
}
