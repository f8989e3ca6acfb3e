package uk.frontdoor.app.platform.broker;

import java.security.MessageDigest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.security.auth.Subject;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager5;
import org.apache.activemq.artemis.spi.core.security.jaas.UserPrincipal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Lets the gateway do everything on its broker, an outside system what {@link BrokerRights} say, and nobody else in. */
final class BrokerGate implements ActiveMQSecurityManager5 {

    private final BrokerLogin gateway;
    private final Map<String, BrokerAccount> accounts;
    private final PasswordEncoder passwords;

    BrokerGate(BrokerLogin gateway, List<BrokerAccount> accounts, PasswordEncoder passwords) {
        this.gateway = gateway;
        this.accounts = accounts.stream().collect(Collectors.toUnmodifiableMap(BrokerAccount::name, Function.identity()));
        this.passwords = passwords;
    }

    @Override
    public @Nullable Subject authenticate(@Nullable String user, @Nullable String password,
            @Nullable RemotingConnection connection, @Nullable String securityDomain) {
        return user != null && password != null && validateUser(user, password) ? subject(user) : null;
    }

    @Override
    public boolean authorize(Subject subject, Set<Role> roles, CheckType action, String target) {
        return subject.getPrincipals(UserPrincipal.class).stream()
                .anyMatch(principal -> may(principal.getName(), action, target));
    }

    @Override
    public boolean validateUser(String user, String password) {
        if (user.equals(gateway.user())) {
            return MessageDigest.isEqual(bytes(password), bytes(gateway.password().value()));
        }
        return Optional.ofNullable(accounts.get(user))
                .filter(account -> passwords.matches(password, account.password()))
                .isPresent();
    }

    @Override
    public boolean validateUserAndRole(String user, String password, Set<Role> roles, CheckType action) {
        return false;
    }

    private boolean may(String user, CheckType action, String target) {
        return user.equals(gateway.user())
                || Optional.ofNullable(accounts.get(user))
                        .filter(account -> BrokerRights.allow(account, action, target))
                        .isPresent();
    }

    private static Subject subject(String user) {
        return new Subject(true, Set.of(new UserPrincipal(user)), Set.of(), Set.of());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
