package uk.frontdoor.core.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.HouseholdMember;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.TriagedReferral;

/** Puts the question that the sharing table answers. */
final class QuestionReading {
    private static final List<String> PARENTS = List.of("mother", "father", "mum", "mom", "dad", "parent", "papa");

    private QuestionReading() {}

    static SharingQuestion of(
            TriagedReferral triaged, Destination recipient, AgreementReading agreement, Moment moment) {
        Referral referral = triaged.referral();
        HumanDecision decision = triaged.decision();
        Purpose purpose = PurposeReading.of(triaged, recipient.kind(), moment.day());
        return new SharingQuestion(
                SenderReading.of(referral, purpose, moment.day()),
                purpose,
                decision.level(),
                agreement.inForce(),
                PurposeReading.harm(triaged),
                recipient.kind(),
                competence(referral, agreement, moment.day()),
                agreement.named(),
                agreement.exclusion() == RecipientWords.Exclusion.EXCLUDED,
                decision.linkedToAllegedPerpetrator().contains(recipient.id()),
                decision.section47(),
                decision.overridesOn(moment.day()),
                otherParentAccused(referral),
                MatterReading.of(triaged, recipient, agreement, moment));
    }

    /** Of whoever agreed; where a young person refers herself and nobody has agreed, hers. */
    private static Competence competence(Referral referral, AgreementReading agreement, LocalDate day) {
        Child self = SenderReading.selfReferred(referral);
        boolean silent = agreement.inForce() == AgreementInForce.NONE;
        return referral.referrer().kind() == ReferrerKind.YOUNG_PERSON && silent && self != null
                ? StatementReading.competence(self.ageOn(day), null)
                : agreement.competence();
    }

    /** In doubt whether the accused is a parent, yes: more is then held back. */
    private static boolean otherParentAccused(Referral referral) {
        return referral.household().stream()
                .filter(HouseholdMember::allegedPerpetrator)
                .anyMatch(accused -> isParent(accused.relationship()));
    }

    private static boolean isParent(@Nullable String relationship) {
        if (relationship == null) {
            return true;
        }
        String words = relationship.toLowerCase(Locale.ROOT);
        return PARENTS.stream().anyMatch(words::contains);
    }
}
