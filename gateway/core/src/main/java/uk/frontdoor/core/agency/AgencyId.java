package uk.frontdoor.core.agency;

import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.InvalidValue;

/** Short stable name of an agency in the register, such as {@code testfell-primary}. */
public record AgencyId(String value) {
    /** The public, who sign nothing: the web form's own entry in the register. */
    public static final AgencyId PUBLIC = new AgencyId("public");

    public AgencyId {
        if (!value.matches("[a-z0-9][a-z0-9.-]{0,63}")) {
            throw new InvalidValue("agency id", FailureCode.INVALID_FORMAT);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
