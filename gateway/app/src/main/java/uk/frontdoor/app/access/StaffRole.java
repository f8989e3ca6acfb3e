package uk.frontdoor.app.access;

/** What a member of staff may do at the desk. */
public enum StaffRole {
    /** Takes referrals and decides. */
    WORKER,
    /** Does what a worker does, and may record an override of missing agreement. */
    MANAGER;

    /** As Spring Security spells it. */
    String authority() {
        return "ROLE_" + name();
    }
}
