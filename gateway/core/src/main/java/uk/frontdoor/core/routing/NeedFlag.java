package uk.frontdoor.core.routing;

/** What a level of need does not say and a service may turn on (reference: need levels A2.6). */
public enum NeedFlag {
    /** Help is under way and makes no progress: may go to a panel. */
    STUCK,
    /** Goes from crisis to crisis or does not take part in the help offered. */
    RISK_SUPPORT,
    /** Self-harm, suicide risk, or need of a crisis team or a bed. */
    ACUTE_MENTAL_HEALTH,
    YOUTH_JUSTICE,
    EXPLOITATION
}
