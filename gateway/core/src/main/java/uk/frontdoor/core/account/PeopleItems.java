package uk.frontdoor.core.account;

import static uk.frontdoor.core.account.AccessItem.Section.OTHERS;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.referral.HouseholdMember;
import uk.frontdoor.core.referral.PersonName;
import uk.frontdoor.core.referral.Referrer;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.referral.SafeContact;

/** The adults of a record: household, safe contact, and who referred. */
final class PeopleItems {
    private final HeldOfChild held;
    private final AskedBy askedBy;
    private final ItemList list;

    PeopleItems(HeldOfChild held, AskedBy askedBy, ItemList list) {
        this.held = held;
        this.askedBy = askedBy;
        this.list = list;
    }

    void read() {
        List<HouseholdMember> household = held.referral().household();
        for (int at = 0; at < household.size(); at++) {
            member(household.get(at), "household[" + at + "].");
        }
        contact(held.referral().safeContact());
        referrer(held.referral().referrer());
    }

    private void member(HouseholdMember member, String path) {
        AccessRule rule = member.allegedPerpetrator() ? AccessRule.ALLEGED_PERPETRATOR : AccessRule.THIRD_PARTY;
        name(path + "name", "A person: Name", member.name(), rule);
        list.value(OTHERS, path + "dateOfBirth", "A person: Date of birth", member.dateOfBirth(), rule);
        list.value(OTHERS, path + "relationship", "A person: Relationship", member.relationship(), rule);
        list.telling(OTHERS, path + "telephone", "A person: Telephone", member.telephone(), rule);
        list.value(
                OTHERS, path + "parentalResponsibility", "A person: Parental responsibility",
                Named.said(member.parentalResponsibility()), rule);
        list.value(OTHERS, path + "sameAddress", "A person: Lives with the child", Named.said(member.sameAddress()), rule);
        list.value(
                OTHERS, path + "allegedPerpetrator", "A person: May have caused harm",
                Named.yes(member.allegedPerpetrator()), rule);
    }

    private void contact(@Nullable SafeContact contact) {
        if (contact != null) {
            list.telling(
                    OTHERS, "safeContact.person", "Safe contact: Person", contact.person(), AccessRule.THIRD_PARTY);
            list.telling(
                    OTHERS, "safeContact.value", "Safe contact: Number or address", contact.value(),
                    AccessRule.THIRD_PARTY);
            list.words(OTHERS, "safeContact.when", "Safe contact: When", contact.when(), AccessRule.THIRD_PARTY);
        }
    }

    private void referrer(Referrer referrer) {
        AccessRule rule = rule(referrer);
        name("referrer.name", "Who referred: Name", referrer.name(), rule);
        list.value(OTHERS, "referrer.kind", "Who referred: In what standing", Named.constant(referrer.kind()), rule);
        list.words(OTHERS, "referrer.role", "Who referred: Role", referrer.role(), rule);
        if (!referrer.agency().equals(AgencyId.PUBLIC)) {
            list.telling(OTHERS, "referrer.agency", "Who referred: Agency", referrer.agency().value(), rule);
        }
        list.telling(OTHERS, "referrer.telephone", "Who referred: Telephone", referrer.telephone(), rule);
        list.telling(OTHERS, "referrer.email", "Who referred: Email", referrer.email(), rule);
    }

    private AccessRule rule(Referrer referrer) {
        if (referrer.anonymous()) {
            return AccessRule.PROTECTED_REFERRER;
        }
        return switch (referrer.kind()) {
            case PUBLIC_NAMED, PUBLIC_ANONYMOUS -> AccessRule.PROTECTED_REFERRER;
            case PARENT_OR_CARER, OTHER_PARENT, YOUNG_PERSON, POLICE -> AccessRule.THIRD_PARTY;
            case SCHOOL_PROFESSIONAL, HEALTH_PROFESSIONAL, OTHER_PROFESSIONAL -> ofProfessional();
        };
    }

    /** Where a child who hides is seen by a teacher or a doctor, their name tells the place. */
    private AccessRule ofProfessional() {
        return held.referral().hidesLocation() ? Places.rule(held.referral(), askedBy) : AccessRule.PROFESSIONAL;
    }

    private void name(String path, String label, @Nullable PersonName name, AccessRule rule) {
        if (name != null) {
            List<String> parts = Stream.of(name.display(), name.given(), name.family())
                    .filter(part -> part != null && !part.isBlank())
                    .toList();
            list.telling(OTHERS, path, label, name.display(), rule, parts);
        }
    }
}
