package uk.frontdoor.app.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.frontdoor.core.area.AreaId;

/**
 * The built-in list of staff.
 *
 * @param members everybody who may sign in
 */
@ConfigurationProperties("frontdoor.staff")
record StaffSettings(@DefaultValue List<Member> members) {
    StaffSettings {
        members = List.copyOf(members);
    }

    StaffSettings and(List<Member> more) {
        List<Member> all = new ArrayList<>(members);
        all.addAll(more);
        return new StaffSettings(all);
    }

    /**
     * One member of staff.
     *
     * @param password as Spring Security encodes it, such as {@code {bcrypt}$2a$...}; never in the clear
     */
    record Member(String name, String password, Set<StaffRole> roles, Set<String> areas) {
        Member {
            if (!name.matches("[a-z0-9][a-z0-9.-]{1,62}")) {
                throw new IllegalArgumentException("frontdoor.staff.members.name: letters, digits, dots and hyphens");
            }
            if (!password.startsWith("{") || password.startsWith("{noop}")) {
                throw new IllegalArgumentException("frontdoor.staff.members.password: must be encoded");
            }
            if (roles.isEmpty() || areas.isEmpty()) {
                throw new IllegalArgumentException("frontdoor.staff.members: roles and areas must be given");
            }
            roles = Set.copyOf(roles);
            areas = Set.copyOf(areas);
        }

        StaffPrincipal principal() {
            return new StaffPrincipal(
                    name, roles, areas.stream().map(AreaId::new).collect(Collectors.toSet()), password);
        }
    }
}
