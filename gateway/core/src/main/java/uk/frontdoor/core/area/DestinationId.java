package uk.frontdoor.core.area;

import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.InvalidValue;

/** Short name of a recipient as it stands in addresses: {@code hub-barrow}, {@code mash-waf}. */
public record DestinationId(String value) {
    public DestinationId {
        if (!value.matches("[a-z][a-z0-9-]{1,62}")) {
            throw new InvalidValue("destination", FailureCode.INVALID_FORMAT);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
