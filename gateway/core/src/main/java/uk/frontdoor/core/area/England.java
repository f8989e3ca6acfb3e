package uk.frontdoor.core.area;

import java.time.ZoneId;

/** The country served. */
public final class England {
    /** Every date, opening hour and working day of a referral is local; instants are kept in UTC. */
    public static final ZoneId TIME = ZoneId.of("Europe/London");

    private England() {}
}
