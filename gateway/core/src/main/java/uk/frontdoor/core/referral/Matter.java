package uk.frontdoor.core.referral;

import java.util.Set;

/** What a case may be about that has rules of its own beside agreement and harm (reference: rule catalogue B18A). */
public enum Matter {
    /** Nothing of the kind. */
    NONE(false),
    UNDER_13_SEXUAL_ACTIVITY(false),
    /** Seen or told by a regulated professional, who has to ring the police in person (FGM Act 2003, section 5B). */
    KNOWN_FGM(true),
    FGM_RISK(false),
    /** Forced marriage or honour-based abuse. */
    HONOUR_BASED_ABUSE(false),
    /** Sexual abuse or fabricated illness, of which the family is not told by default. */
    FAMILY_ABUSE(false),
    /** Unborn, and another child of the family was removed. */
    UNBORN_AT_RISK(false),
    /** An injury of a baby that cannot move about. */
    INFANT_INJURY(false),
    /** The third police notice of lower risk within three months. */
    REPEATED_NOTICES(false),
    /** Police intelligence or a live investigation. */
    INTELLIGENCE(true),
    RADICALISATION(false),
    ALLEGATION_AGAINST_STAFF(true),
    /** Operation Encompass, and the recipient is known to be the child's own school. */
    ENCOMPASS(true),
    ENCOMPASS_HOME_EDUCATED(true),
    ENCOMPASS_SETTING_UNKNOWN(false),
    /** Children Act 1989, section 85: to the authority responsible. */
    SECTION_85(false),
    /** The same, where a private body accommodates for NHS England or an integrated care board (section 85(2ZA)). */
    SECTION_85_COMMISSIONED(false),
    SECTION_86(false),
    /** The end of a stay that was to be notified. */
    DISCHARGE(false),
    /** The same after detention: aftercare under the Mental Health Act 1983, section 117. */
    DISCHARGE_SECTION_117(false),
    /** A statutory notice, and the recipient is not of the authority responsible. */
    NOTICE_FOR_ANOTHER_AUTHORITY(false),
    /** An attendance of a child with a plan, as the authority learns of it by CP-IS. */
    ATTENDANCE_NOTICE(true),
    /** A contact with a sexual health service. */
    SEXUAL_HEALTH_CONTACT(true),
    /** An acute mental health need. */
    MENTAL_HEALTH_CRISIS(true),
    /** The same, and the service asked about is closed now. */
    CRISIS_SERVICE_CLOSED(false),
    /** Between health professionals who treat the child. */
    DIRECT_CARE(false),
    /** Identifiable records for planning or research; no referral ever is. */
    PLANNING_EXTRACT(false),
    /** Open to children's social care, or closed no more than three months ago. */
    OPEN_CASE(true),
    /** There is an early help assessment, or one is under way; some recipients take nobody without. */
    EARLY_HELP_ASSESSED(true),
    /** Somebody's adoption would be betrayed by a former name. */
    ADOPTED_CHILD(true),
    /** The child lives in an area not served here. */
    OUT_OF_AREA(true),
    /** Agreement was refused, nothing speaks of harm, and the duty to share is in force (Children Act 2004, s16LA). */
    DUTY_TO_SHARE(false);

    private static final Set<Matter> OF_THE_GATE = Set.of(EARLY_HELP_ASSESSED, ADOPTED_CHILD);

    private final boolean recordedByAPerson;

    Matter(boolean recordedByAPerson) {
        this.recordedByAPerson = recordedByAPerson;
    }

    /** Whether a person may record it with a decision; the others are read from what was sent. */
    public boolean isRecordedByAPerson() {
        return recordedByAPerson;
    }

    /** Whether the tables have a rule for it; for the others a guard or a filter of the gate has. */
    public boolean isAskedOfTheTables() {
        return !OF_THE_GATE.contains(this);
    }
}
