package uk.frontdoor.core.sharing;

import java.util.Set;
import java.util.stream.Collectors;
import uk.frontdoor.core.referral.Child;
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
        boolean everybody = isForEverybody(question, agreement);
        return new Viewing(
                profile,
                groups,
                question.recipient(),
                hidesLocation(referral),
                everybody ? labels(referral) : agreement.covered(),
                everybody || isAgreedByAnAdult(agreement));
    }

    /** Where agreement is not what permits, all children of the referral are meant. A hub acts by agreement alone. */
    private static boolean isForEverybody(SharingQuestion question, AgreementReading agreement) {
        return switch (question.recipient()) {
            case MASH -> true;
            case FAMILY_HUB, FAMILY_MEMBER -> false;
            case GENERAL_PRACTICE, SCHOOL, POLICE, HOUSING ->
                question.section47() || (question.override() && agreement.inForce() != AgreementInForce.AGREED);
        };
    }

    private static boolean isAgreedByAnAdult(AgreementReading agreement) {
        return agreement.inForce() == AgreementInForce.AGREED && agreement.competence() == Competence.NOT_APPLICABLE;
    }

    private static Set<String> labels(Referral referral) {
        return referral.children().stream().map(Child::label).collect(Collectors.toSet());
    }

    private static boolean hidesLocation(Referral referral) {
        return referral.children().stream()
                .map(Child::address)
                .anyMatch(address -> address != null && address.restricted());
    }
}
