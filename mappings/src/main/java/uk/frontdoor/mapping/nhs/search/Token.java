package uk.frontdoor.mapping.nhs.search;

import uk.frontdoor.mapping.nhs.message.BarsCodes;

/**
 * An identifier as searches write it: {@code system|value}, or a value alone for any system.
 *
 * @param system in today's spelling; empty for any
 */
public record Token(String system, String value) {

    static Token of(String text) {
        int bar = text.indexOf('|');
        return bar < 0
                ? new Token("", text.strip())
                : new Token(BarsCodes.today(text.substring(0, bar).strip()), text.substring(bar + 1).strip());
    }

    /** Whether the one that was looked for, this, is the one that is there. */
    public boolean finds(Token there) {
        return value.equals(there.value) && (system.isEmpty() || system.equals(there.system));
    }
}
