package uk.frontdoor.app.access;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** A proven sender, as Spring Security carries it. Holds no credential. */
final class SenderAuthentication extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient AgencyPrincipal principal;

    SenderAuthentication(AgencyPrincipal principal) {
        super(AuthorityUtils.createAuthorityList("SENDER"));
        this.principal = principal;
        setAuthenticated(true);
    }

    @Override
    public AgencyPrincipal getPrincipal() {
        return principal;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SenderAuthentication that && Objects.equals(principal, that.principal);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(principal);
    }
}
