package uk.frontdoor.core.law;

/** A provision that rules turn on and that begins, or began, on a day (reference: feature switches B1). */
public enum LawSwitch {
    /** Children Act 2004, section 16LA: duty to share information. */
    DUTY_TO_SHARE,
    /** Children Act 2004, section 16LC: consistent identifier. */
    CONSISTENT_IDENTIFIER,
    /** Children Act 2004, section 16EA: multi-agency child protection teams. */
    CHILD_PROTECTION_TEAMS,
    /** Children Act 2004, section 16E: childcare and education agencies in the arrangements. */
    EDUCATION_AGENCIES,
    /** Children's Wellbeing and Schools Act 2026, section 1: family group decision-making. */
    FAMILY_GROUP_DECISIONS,
    /** Domestic Abuse Act 2021, section 49A: Operation Encompass. */
    ENCOMPASS,
    /** UK GDPR, articles 22A to 22D: decisions by machine. */
    DECISIONS_BY_MACHINE,
    /** UK GDPR, article 6(1)(ea): recognised legitimate interests. */
    RECOGNISED_INTERESTS,
    /** Crime and Policing Act 2026: duty to report child sexual abuse. */
    REPORT_SEXUAL_ABUSE,
    /** Female Genital Mutilation Act 2003, section 5B: duty to report. */
    REPORT_FGM
}
