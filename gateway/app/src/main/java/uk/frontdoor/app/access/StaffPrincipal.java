package uk.frontdoor.app.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.AreaId;

/** A signed-in member of staff: name, roles, and the areas whose work they may see. */
public final class StaffPrincipal implements UserDetails, CredentialsContainer {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final Set<StaffRole> roles;
    private final transient Set<AreaId> areas;
    private @Nullable String passwordHash;

    public StaffPrincipal(String name, Set<StaffRole> roles, Set<AreaId> areas, @Nullable String passwordHash) {
        this.name = name;
        this.roles = Set.copyOf(roles);
        this.areas = Set.copyOf(areas);
        this.passwordHash = passwordHash;
    }

    public Set<AreaId> areas() {
        return areas;
    }

    public boolean mayWorkIn(AreaId area) {
        return areas.contains(area);
    }

    public boolean is(StaffRole role) {
        return roles.contains(role);
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream().map(StaffRole::authority).map(SimpleGrantedAuthority::new).toList();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
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
