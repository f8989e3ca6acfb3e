package uk.frontdoor.core.referral;

import org.jspecify.annotations.Nullable;

/**
 * What a professional's records say of a child that is asked for equality reporting and for knowing whom to ask: a block of
 * its own, because most of it is special category data. No rule reads it, no table is asked with it, and no profile lets
 * it through (reference: protected information B10, field profiles B13).
 *
 * @param generalPractice the surgery the child is registered with; it can tell where a family lives
 */
public record Background(
        @Nullable String ethnicity, @Nullable String religion, @Nullable String generalPractice) {
    public static final Background NOT_SAID = new Background(null, null, null);

    @Override
    public String toString() {
        return "Background[withheld]";
    }
}
