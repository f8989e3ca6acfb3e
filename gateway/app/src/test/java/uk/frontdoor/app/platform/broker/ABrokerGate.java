package uk.frontdoor.app.platform.broker;

import java.util.List;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import uk.frontdoor.app.access.AnyoneUnknown;

/** A gate in front of a test's broker, for accounts with passwords of their own. */
final class ABrokerGate {
    private ABrokerGate() {}

    static BrokerGate of(BrokerLogin login, List<BrokerAccount> accounts) {
        return new BrokerGate(
                login,
                accounts,
                PasswordEncoderFactories.createDelegatingPasswordEncoder(),
                AnyoneUnknown::check,
                new Admissions(_ -> true));
    }
}
