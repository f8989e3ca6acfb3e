package uk.frontdoor.core.referral;

import org.jspecify.annotations.Nullable;

/**
 * The only way it is safe to get in touch; nothing else may be used.
 *
 * @param value number or address for the method
 * @param when days and times in the person's words
 */
public record SafeContact(
        @Nullable String person,
        Method method,
        @Nullable String value,
        @Nullable String when,
        boolean voicemailSafe,
        boolean textSafe) {
    /** How to get in touch. */
    public enum Method {
        TELEPHONE,
        TEXT,
        EMAIL,
        POST,
        THROUGH_REFERRER,
        NO_SAFE_METHOD
    }
}
