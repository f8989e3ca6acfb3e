package uk.frontdoor.core.sharing;

import java.util.Set;

/** Port: which groups of fields each profile holds, as declared in config. */
@FunctionalInterface
public interface ProfileContents {
    Set<FieldGroup> of(FieldProfile profile);
}
