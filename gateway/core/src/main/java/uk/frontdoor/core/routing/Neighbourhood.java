package uk.frontdoor.core.routing;

import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.referral.Address;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.Postcode;

/**
 * Where a child lives, as far as services are divided by place.
 *
 * @param district local authority district code
 * @param postcodeArea the letters a postcode begins with; null when it is not known
 */
public record Neighbourhood(String district, @Nullable String postcodeArea) {
    static Neighbourhood of(Child child, String district) {
        Address address = child.address();
        Postcode postcode = address == null ? null : address.postcode();
        return new Neighbourhood(
                district, postcode == null ? null : postcode.value().replaceFirst("[0-9].*", ""));
    }
}
