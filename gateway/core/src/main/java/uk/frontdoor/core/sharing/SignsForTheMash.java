package uk.frontdoor.core.sharing;

import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.referral.IndicatorCode;

/** Which signs are told to the MASH alone, by which filter. */
final class SignsForTheMash {
    private SignsForTheMash() {}

    /** Null for the signs that others may hear of too. */
    static @Nullable String rule(IndicatorCode code) {
        return switch (code) {
            case SEXUAL_ABUSE, SEXUAL_ACTIVITY_UNDER_13, SEXUAL_ACTIVITY_WITH_ADULT, EXPLOITATION -> "R-SXH";
            case PARENTAL_SUBSTANCE_MISUSE, PARENTAL_MENTAL_HEALTH -> "R-THIRD";
            case IMMEDIATE_DANGER,
                    SERIOUS_INJURY,
                    CHILD_MISSING_NOW,
                    DISCLOSURE_OF_ABUSE,
                    PHYSICAL_ABUSE,
                    NON_MOBILE_INFANT_INJURY,
                    FEMALE_GENITAL_MUTILATION,
                    FORCED_MARRIAGE_OR_HONOUR_BASED_ABUSE,
                    FABRICATED_OR_INDUCED_ILLNESS,
                    TRAFFICKING,
                    SUICIDE_RISK,
                    DOMESTIC_ABUSE_HIGH_GRADE,
                    UNBORN_WITH_PRIOR_REMOVAL,
                    RADICALISATION -> "PX";
            case NEGLECT,
                    EMOTIONAL_ABUSE,
                    DOMESTIC_ABUSE,
                    SELF_HARM,
                    SAFEGUARDING_CONCERN,
                    YOUNG_CARER,
                    SPECIAL_EDUCATIONAL_NEEDS,
                    DISABILITY,
                    SCHOOL_ATTENDANCE,
                    BEHAVIOUR,
                    BEREAVEMENT,
                    EMOTIONAL_WELLBEING,
                    PARENTING,
                    HOUSING,
                    POVERTY,
                    TRANSITION,
                    OTHER -> null;
        };
    }
}
