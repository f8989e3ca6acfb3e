package uk.frontdoor.app.access;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Everybody who may sign in at the desk, by name. */
final class StaffRegister implements UserDetailsService {
    private final Map<String, StaffSettings.Member> members;

    StaffRegister(StaffSettings settings) {
        members = settings.members().stream()
                .collect(Collectors.toUnmodifiableMap(StaffSettings.Member::name, Function.identity()));
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        StaffSettings.Member member = members.get(name);
        if (member == null) {
            throw new UsernameNotFoundException("no such member of staff");
        }
        return member.principal();
    }
}
