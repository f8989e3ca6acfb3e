package uk.frontdoor.core.matching;

import java.util.Set;

/** Port: how names compare and how they sound. Pure. */
public interface NameLikeness {
    Likeness compare(String one, String other);

    /** What the name may sound like, for finding others that sound the same; empty when it has no letters. */
    Set<String> sounds(String name);
}
