package uk.frontdoor.core.routing;

/** How somebody comes to a service. */
public enum WayIn {
    /** Somebody refers. */
    REFERRAL,
    /** Families and young people come or ring themselves; nothing is sent. */
    DIRECT,
    /** Only when a family or a plan asks for it; never proposed by machine. */
    ON_REQUEST,
    /** Only by a court, the police or a statutory threshold; never proposed by machine. */
    STATUTORY,
    /** Named so that nobody looks for it in vain; never proposed by machine. */
    NOT_COMMISSIONED;

    boolean proposed() {
        return this == REFERRAL || this == DIRECT;
    }
}
