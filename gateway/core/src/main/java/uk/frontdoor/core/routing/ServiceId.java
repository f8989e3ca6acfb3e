package uk.frontdoor.core.routing;

import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.InvalidValue;

/** Short name of a service as area files give it: {@code cp-camhs-crisis}. */
public record ServiceId(String value) {
    public ServiceId {
        if (!value.matches("[a-z][a-z0-9-]{1,62}")) {
            throw new InvalidValue("service", FailureCode.INVALID_FORMAT);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
