package uk.frontdoor.core.referral;

import org.jspecify.annotations.Nullable;

/** What the child and the parents say and want. */
public record Voice(@Nullable Boolean childSeenAlone, @Nullable String childWishes, @Nullable String parentViews) {
    public static final Voice NOT_RECORDED = new Voice(null, null, null);
}
