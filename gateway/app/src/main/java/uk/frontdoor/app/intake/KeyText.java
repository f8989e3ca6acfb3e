package uk.frontdoor.app.intake;

import uk.frontdoor.core.digest.Sha256;


/**
 * A sender's key as it is kept: itself when it is short and plain, its digest otherwise.
 *
 * <p>An index entry has a longest length and a text column cannot hold every character; no sender's key may fail the
 * commit it shares with its neighbours.
 */
final class KeyText {
    private static final int LONGEST = 200;

    private KeyText() {}

    static String of(String key) {
        boolean plain = key.length() <= LONGEST && key.chars().allMatch(character -> character > 31 && character < 127);
        return plain && !key.startsWith("sha256:")
                ? key
                : "sha256:" + Sha256.hex(key);
    }
}
