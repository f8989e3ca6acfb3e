package uk.frontdoor.app.platform;

import java.util.List;

/** Some part's certificates and keys, with when they end, as they are now. Operators are warned of every bean of this type. */
@FunctionalInterface
public interface Expiries {
    List<Expiry> all();
}
