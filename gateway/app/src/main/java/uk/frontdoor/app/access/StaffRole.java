package uk.frontdoor.app.access;

/** What a member of staff may do, in an area or, for operators, with the gateway. */
public enum StaffRole {
    /** Takes referrals and decides. */
    WORKER,
    /** Does what a worker does, approves what needs a second person, and sees how the front door is doing. */
    MANAGER,
    /** Keeps the gateway running. Sees no referral and nobody's name. */
    OPERATOR,
    /** Sees which rule decided what, changes rules, and looks afterwards at what was opened out of turn. */
    GOVERNANCE;

    /** As Spring Security spells it. */
    String authority() {
        return "ROLE_" + name();
    }
}
