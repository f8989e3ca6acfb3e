package uk.frontdoor.core.area;

import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.InvalidValue;

/** Short name of an area, in lower case, as it stands in addresses: {@code waf}, {@code lan}. */
public record AreaId(String value) {
    public AreaId {
        if (!value.matches("[a-z]{2,8}")) {
            throw new InvalidValue("area", FailureCode.INVALID_FORMAT);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
