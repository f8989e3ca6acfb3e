package uk.frontdoor.app.access;

import java.time.Instant;
import java.util.Optional;

/** Port: the access tokens that have been granted, by their digests. */
interface GrantedTokens {
    /** For which credential, and until when. */
    record Granted(String credential, Instant until) {}

    void keep(String digest, Granted granted);

    Optional<Granted> find(String digest);
}
