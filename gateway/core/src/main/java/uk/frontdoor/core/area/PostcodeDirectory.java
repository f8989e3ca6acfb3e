package uk.frontdoor.core.area;

import java.util.List;
import uk.frontdoor.core.referral.Postcode;

/** Port: full postcode to area. Outward codes place nobody: many straddle two authorities. */
@FunctionalInterface
public interface PostcodeDirectory {
    Placement place(Postcode postcode);

    /** Every area and authority that an outward code, such as {@code LA6}, lies in; empty when none is known. */
    default List<Placement> within(String outwardCode) {
        return List.of();
    }
}
