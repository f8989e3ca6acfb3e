package uk.frontdoor.core.sharing;

import java.util.Set;
import java.util.stream.Collectors;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.referral.Referral;

/** Works out how far a recipient may look, from the profile and from whom the agreement covers. */
final class ViewingReading {
    private ViewingReading() {}

    static Viewing of(
            Referral referral,
            SharingQuestion question,
            AgreementReading agreement,
            FieldProfile profile,
            Set<FieldGroup> groups) {
        boolean everybody = isForEverybody(question, agreement, profile);
        return new Viewing(
                profile,
                groups,
                question.recipient(),
                referral.hidesLocation(),
                everybody ? labels(referral) : agreement.covered(),
                everybody || isAgreedByAnAdult(agreement),
                question.matters().contains(Matter.ADOPTED_CHILD));
    }

    /** Where agreement is not what permits, all children of the referral are meant. A hub acts by agreement alone. */
    private static boolean isForEverybody(
            SharingQuestion question, AgreementReading agreement, FieldProfile profile) {
        return switch (question.recipient()) {
            case MASH, PREVENT, LADO, ALLOCATED_TEAM, OTHER_FRONT_DOOR, EDUCATION_SAFEGUARDING, INTEGRATED_CARE_BOARD ->
                true;
            case FAMILY_HUB, FAMILY_MEMBER, VOLUNTARY_COMMISSIONED, VOLUNTARY, PANEL -> false;
            case HEALTH_SERVICE -> profile == FieldProfile.P8;
            case GENERAL_PRACTICE, SCHOOL, POLICE, HOUSING ->
                isByDuty(profile)
                        || question.section47()
                        || (question.override() && agreement.inForce() != AgreementInForce.AGREED);
        };
    }

    /** What a partner has by these profiles it has by law, and not by anybody's agreement. */
    private static boolean isByDuty(FieldProfile profile) {
        return profile == FieldProfile.P4 || profile == FieldProfile.P5;
    }

    private static boolean isAgreedByAnAdult(AgreementReading agreement) {
        return agreement.inForce() == AgreementInForce.AGREED && agreement.competence() == Competence.NOT_APPLICABLE;
    }

    private static Set<String> labels(Referral referral) {
        return referral.children().stream().map(Child::label).collect(Collectors.toSet());
    }
}
