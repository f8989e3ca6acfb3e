package uk.frontdoor.core.sharing;

/** The groups of fields a profile lets through or not; the smallest thing a rule speaks of. */
public enum FieldGroup {
    CONTACT_FLAG,
    CHILD_NAME,
    CHILD_BIRTH,
    CHILD_SEX,
    CHILD_ADDRESS,
    CHILD_SCHOOL,
    NHS_NUMBER,
    UPN,
    ACCESS_NEEDS,
    /** Ethnicity, religion, general practice: in no profile. */
    BACKGROUND,
    SAFE_CONTACT,
    REASON,
    TOPICS,
    INDICATORS,
    REVIEWED_SUMMARY,
    NEED_FACTS,
    HEALTH_FACTS,
    POLICE_FACTS,
    UNREVIEWED_TEXT,
    HOPES_AND_HISTORY,
    VOICE,
    HOUSEHOLD,
    ALLEGED_PERPETRATOR,
    AGREEMENT,
    NEED_LEVEL,
    REFERRER_ROLE,
    REFERRER_IDENTITY,
    POLICE_INCIDENT,
    ESTABLISHMENT
}
