package uk.frontdoor.core.referral;

/** What the sender wants of us. */
public enum ReferralKind {
    /** Help for a family. */
    REQUEST_FOR_HELP,
    /** Worry about a child's safety. */
    SAFEGUARDING_CONCERN,
    /** A police vulnerability notice. */
    POLICE_NOTICE,
    /** Operation Encompass: information for the school's safeguarding lead, never an automatic referral. */
    ENCOMPASS_NOTICE,
    /** Details sent ahead to pre-fill a referral; carries no concern of its own. */
    PRE_FILL,
    /** A child is, was or will be accommodated for three months or more (Children Act 1989, sections 85 and 86). */
    STATUTORY_NOTICE
}
