package uk.frontdoor.app.access;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import uk.frontdoor.core.area.AreaId;

/**
 * A signed-in member of staff: name, roles, and the areas in which they have each. Of what the provider said about them
 * nothing else is kept; its token is, to sign them out there too.
 */
public final class StaffPrincipal implements OidcUser {
    private final String name;
    private final Map<StaffRole, Set<AreaId>> areas = new EnumMap<>(StaffRole.class);
    private final OidcIdToken token;

    StaffPrincipal(String name, Collection<StaffGrant> grants, OidcIdToken token) {
        this.name = name;
        this.token = token;
        grants.forEach(this::grant);
    }

    private void grant(StaffGrant grant) {
        Set<AreaId> known = areas.computeIfAbsent(grant.role(), _ -> new HashSet<>());
        if (grant.area() != null) {
            known.add(grant.area());
        }
    }

    /** The areas whose work is theirs. */
    public Set<AreaId> areas() {
        Set<AreaId> all = new HashSet<>(areas(StaffRole.WORKER));
        all.addAll(areas(StaffRole.MANAGER));
        return all;
    }

    public Set<AreaId> areas(StaffRole role) {
        return Set.copyOf(areas.getOrDefault(role, Set.of()));
    }

    public boolean mayWorkIn(AreaId area) {
        return is(StaffRole.WORKER, area) || is(StaffRole.MANAGER, area);
    }

    /** Anywhere. */
    public boolean is(StaffRole role) {
        return areas.containsKey(role);
    }

    public boolean is(StaffRole role, AreaId area) {
        return areas.getOrDefault(role, Set.of()).contains(area);
    }

    /** As the ledger names them. */
    public String getUsername() {
        return name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return areas.keySet().stream()
                .map(StaffRole::authority)
                .map(SimpleGrantedAuthority::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public OidcIdToken getIdToken() {
        return token;
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public Map<String, Object> getClaims() {
        return token.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return token.getClaims();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StaffPrincipal that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
