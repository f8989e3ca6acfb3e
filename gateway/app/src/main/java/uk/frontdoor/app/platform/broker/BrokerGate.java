package uk.frontdoor.app.platform.broker;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.security.auth.Subject;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager5;
import org.apache.activemq.artemis.spi.core.security.jaas.UserPrincipal;
import org.apache.activemq.artemis.utils.CertificateUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import uk.frontdoor.app.access.ProvenSystem;
import uk.frontdoor.app.access.SystemCheck;
import uk.frontdoor.core.failure.FailureCode;

/**
 * Lets the gateway do everything on its broker, an outside system what {@link BrokerRights} say, and nobody else in. An
 * account of a system of the register is entered with what that system has there: a certificate, a key or a token.
 */
final class BrokerGate implements ActiveMQSecurityManager5 {
    private static final String UNKNOWN = "unknown";

    private final BrokerLogin gateway;
    private final Map<String, BrokerAccount> accounts;
    private final PasswordEncoder passwords;
    private final Supplier<SystemCheck> systems;
    private final Admissions admissions;

    BrokerGate(
            BrokerLogin gateway,
            List<BrokerAccount> accounts,
            PasswordEncoder passwords,
            Supplier<SystemCheck> systems,
            Admissions admissions) {
        this.gateway = gateway;
        this.accounts = accounts.stream().collect(Collectors.toUnmodifiableMap(BrokerAccount::name, Function.identity()));
        this.passwords = passwords;
        this.systems = systems;
        this.admissions = admissions;
    }

    @Override
    public @Nullable Subject authenticate(@Nullable String user, @Nullable String password,
            @Nullable RemotingConnection connection, @Nullable String securityDomain) {
        if (user != null && user.equals(gateway.user())) {
            return password != null && isGateway(password) ? subject(user) : refuse(UNKNOWN);
        }
        Optional<BrokerAccount> account =
                password == null ? byCertificate(user, connection) : byPassword(user, password, connection);
        return account.map(BrokerAccount::name).map(BrokerGate::subject).orElse(null);
    }

    private Optional<BrokerAccount> byPassword(
            @Nullable String user, String password, @Nullable RemotingConnection connection) {
        BrokerAccount account = user == null ? null : accounts.get(user);
        if (account == null) {
            refuse(UNKNOWN);
            return Optional.empty();
        }
        if (account.system() != null) {
            return systems.get()
                    .byPassword(password)
                    .filter(proven -> isOf(account, proven))
                    .map(proven -> admit(account, proven, connection));
        }
        if (account.ownPassword().filter(own -> passwords.matches(password, own)).isEmpty()) {
            refuse(account.name());
            return Optional.empty();
        }
        return Optional.of(account);
    }

    /** {@code user} is the certificate's name over AMQP, and may be an account's where the client says so. */
    private Optional<BrokerAccount> byCertificate(@Nullable String user, @Nullable RemotingConnection connection) {
        X509Certificate[] chain = connection == null ? null : CertificateUtil.getCertsFromConnection(connection);
        if (chain == null || chain.length == 0) {
            refuse(UNKNOWN);
            return Optional.empty();
        }
        return systems.get().byCertificate(chain[0]).flatMap(proven -> accountOf(proven, user)
                .map(account -> admit(account, proven, connection)));
    }

    private Optional<BrokerAccount> accountOf(ProvenSystem proven, @Nullable String user) {
        List<BrokerAccount> own =
                accounts.values().stream().filter(account -> isOf(account, proven)).toList();
        Optional<BrokerAccount> named =
                own.stream().filter(account -> account.name().equals(user)).findFirst();
        Optional<BrokerAccount> found = named.isPresent() || own.size() != 1 ? named : Optional.of(own.getFirst());
        if (found.isEmpty()) {
            refuse(proven.system());
        }
        return found;
    }

    private boolean isOf(BrokerAccount account, ProvenSystem proven) {
        return proven.system().equals(account.system());
    }

    private BrokerAccount admit(BrokerAccount account, ProvenSystem proven, @Nullable RemotingConnection connection) {
        if (connection != null) {
            admissions.keep(connection, proven);
        }
        return account;
    }

    private @Nullable Subject refuse(String account) {
        systems.get().refused(FailureCode.UNKNOWN_SENDER, account);
        return null;
    }

    @Override
    public boolean authorize(Subject subject, Set<Role> roles, CheckType action, String target) {
        return subject.getPrincipals(UserPrincipal.class).stream()
                .anyMatch(principal -> may(principal.getName(), action, target));
    }

    /** Asked by nothing that listens here: {@link #authenticate} is. */
    @Override
    public boolean validateUser(String user, String password) {
        return user.equals(gateway.user()) && isGateway(password);
    }

    @Override
    public boolean validateUserAndRole(String user, String password, Set<Role> roles, CheckType action) {
        return false;
    }

    private boolean may(String user, CheckType action, String target) {
        if (user.equals(gateway.user())) {
            return true;
        }
        BrokerAccount account = accounts.get(user);
        boolean allowed = account != null && BrokerRights.allow(account, action, target);
        if (!allowed) {
            systems.get().refused(FailureCode.CHANNEL_NOT_PERMITTED, user);
        }
        return allowed;
    }

    private boolean isGateway(String password) {
        return MessageDigest.isEqual(bytes(password), bytes(gateway.password().value()));
    }

    private static Subject subject(String user) {
        return new Subject(true, Set.of(new UserPrincipal(user)), Set.of(), Set.of());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
