package uk.frontdoor.app.intake;

import java.util.HexFormat;

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
                : "sha256:" + HexFormat.of().formatHex(Sha256.of(key));
    }
}
