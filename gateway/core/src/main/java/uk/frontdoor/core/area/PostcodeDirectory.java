package uk.frontdoor.core.area;

import uk.frontdoor.core.referral.Postcode;

/** Port: full postcode to area. Outward codes are never used: many straddle two authorities. */
@FunctionalInterface
public interface PostcodeDirectory {
    Placement place(Postcode postcode);
}
