package uk.frontdoor.app.platform.broker;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.frontdoor.app.platform.Secret;

/**
 * Which Artemis broker moves the referrals.
 *
 * @param mode embedded starts one under the data folder; external uses url, user and password
 * @param listenOn the address the embedded broker's ports are opened on
 * @param corePort where Artemis core and JMS clients connect to the embedded broker; 0 chooses a free port
 * @param amqpPort where AMQP 1.0 clients connect to the embedded broker; 0 chooses a free port
 * @param connections how many connections the gateway itself keeps open to the broker
 * @param tls TLS on the embedded broker's ports; null leaves them in the clear
 * @param accounts who else may connect to the embedded broker
 */
@ConfigurationProperties("frontdoor.broker")
record BrokerSettings(
        @DefaultValue("embedded") Mode mode,
        @Nullable String url,
        @Nullable String user,
        @Nullable Secret password,
        @DefaultValue("127.0.0.1") String listenOn,
        @DefaultValue("61616") int corePort,
        @DefaultValue("5672") int amqpPort,
        @DefaultValue("8") int connections,
        @Nullable BrokerTls tls,
        @DefaultValue List<BrokerAccount> accounts) {

    enum Mode {
        EMBEDDED,
        EXTERNAL
    }

    BrokerSettings {
        accounts = List.copyOf(accounts);
        if (mode == Mode.EXTERNAL && (url == null || user == null || password == null)) {
            throw new IllegalArgumentException(
                    "frontdoor.broker.mode is external: set frontdoor.broker.url, .user and .password");
        }
        refuseUnlessPort("core-port", corePort);
        refuseUnlessPort("amqp-port", amqpPort);
        if (connections < 1) {
            throw new IllegalArgumentException("frontdoor.broker.connections: at least 1 (expected)");
        }
    }

    BrokerLogin externalLogin() {
        return new BrokerLogin(
                Objects.requireNonNull(url), Objects.requireNonNull(user), Objects.requireNonNull(password));
    }

    private static void refuseUnlessPort(String name, int port) {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("frontdoor.broker." + name + ": 0 to 65535 (expected)");
        }
    }
}
