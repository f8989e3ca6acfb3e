package uk.frontdoor.proof.kill;

import java.util.List;

/**
 * One request of a sender, the same bytes over every retry.
 *
 * @param originals SHA-256, hexadecimal, of each original the gateway has to keep for it: one, or one for each row
 */
record Submitted(String channel, byte[] request, List<String> originals) {
    Submitted {
        originals = List.copyOf(originals);
    }

}
