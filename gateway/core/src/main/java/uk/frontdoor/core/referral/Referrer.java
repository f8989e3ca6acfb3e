package uk.frontdoor.core.referral;

import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.agency.AgencyId;

/**
 * Who referred.
 *
 * @param sourceCode national contact-source code, 1A to 10
 * @param role job or relationship in their words
 * @param anonymous asked that the family is not told who referred; members of the public always count as such
 */
public record Referrer(
        AgencyId agency,
        ReferrerKind kind,
        String sourceCode,
        @Nullable PersonName name,
        @Nullable String role,
        @Nullable String telephone,
        @Nullable String email,
        boolean anonymous) {}
