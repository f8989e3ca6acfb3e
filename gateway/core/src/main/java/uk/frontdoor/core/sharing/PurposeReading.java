package uk.frontdoor.core.sharing;

import java.time.LocalDate;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.TriagedReferral;

/** Why information would go to a recipient, from who it is and what a person decided. */
final class PurposeReading {
    private PurposeReading() {}

    static Purpose of(TriagedReferral triaged, DestinationKind recipient, LocalDate day) {
        return switch (recipient) {
            case MASH -> towardsTheMash(triaged);
            case FAMILY_HUB, HEALTH_SERVICE, VOLUNTARY_COMMISSIONED, VOLUNTARY, PANEL -> help(triaged.referral());
            case ALLOCATED_TEAM, OTHER_FRONT_DOOR -> towardsTheMash(triaged);
            case PREVENT, LADO, EDUCATION_SAFEGUARDING, INTEGRATED_CARE_BOARD -> Purpose.SAFEGUARDING;
            case GENERAL_PRACTICE, SCHOOL, POLICE, HOUSING -> towardsAPartner(triaged, day);
            case FAMILY_MEMBER -> Purpose.INFORMATION_REQUEST;
        };
    }

    /** At statutory levels, or on a manager's word, it is the MASH that asks; else help goes on by agreement. */
    private static Purpose towardsAPartner(TriagedReferral triaged, LocalDate day) {
        if (triaged.referral().kind() == ReferralKind.ENCOMPASS_NOTICE) {
            return Purpose.SAFEGUARDING;
        }
        HumanDecision decision = triaged.decision();
        return decision.section47() || decision.overridesOn(day) || isStatutory(triaged)
                ? Purpose.PARTNER_ENQUIRY
                : help(triaged.referral());
    }

    private static Purpose towardsTheMash(TriagedReferral triaged) {
        Harm harm = harm(triaged);
        if (harm == Harm.IMMEDIATE) {
            return Purpose.EMERGENCY;
        }
        return harm != Harm.NONE || isStatutory(triaged) || isConcern(triaged.referral().kind())
                ? Purpose.SAFEGUARDING
                : help(triaged.referral());
    }

    /** What the referral speaks of, or worse where a person has recorded reasonable cause. */
    static Harm harm(TriagedReferral triaged) {
        Harm spoken = triaged.referral().harm();
        return triaged.decision().section47() ? spoken.orWorse(Harm.REASONABLE_CAUSE) : spoken;
    }

    private static boolean isStatutory(TriagedReferral triaged) {
        CanonicalLevel level = triaged.decision().level();
        return level == CanonicalLevel.N4 || level == CanonicalLevel.N5;
    }

    private static boolean isConcern(ReferralKind kind) {
        return switch (kind) {
            case SAFEGUARDING_CONCERN, POLICE_NOTICE, ENCOMPASS_NOTICE, STATUTORY_NOTICE -> true;
            case REQUEST_FOR_HELP, PRE_FILL -> false;
        };
    }

    private static Purpose help(Referral referral) {
        ReferrerKind referrer = referral.referrer().kind();
        return switch (referrer) {
            case PARENT_OR_CARER, OTHER_PARENT, YOUNG_PERSON -> Purpose.SELF_REFERRAL;
            case SCHOOL_PROFESSIONAL,
                    HEALTH_PROFESSIONAL,
                    POLICE,
                    OTHER_PROFESSIONAL,
                    PUBLIC_NAMED,
                    PUBLIC_ANONYMOUS -> Purpose.FAMILY_HELP;
        };
    }
}
