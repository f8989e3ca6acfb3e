package uk.frontdoor.app.sandbox;

import jakarta.jms.ConnectionFactory;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.springframework.jms.connection.UserCredentialsConnectionFactoryAdapter;
import uk.frontdoor.app.platform.Secret;
import uk.frontdoor.app.platform.broker.BrokerAccount;
import uk.frontdoor.app.platform.broker.BrokerAccounts;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;

/** The recipients' own logins to the broker; on the embedded one with a password that lasts as long as this process. */
final class SandboxLogins implements BrokerAccounts {
    private final List<Destination> recipients;
    private final Secret password;

    SandboxLogins(List<Destination> recipients, Secret password) {
        this.recipients = List.copyOf(recipients);
        this.password = password;
    }

    @Override
    public List<BrokerAccount> all() {
        return recipients.stream()
                .map(Destination::id)
                .map(id -> new BrokerAccount(
                        name(id), "{noop}" + password.value(), BrokerAccount.Kind.DESTINATION, id.value(), null))
                .toList();
    }

    /** The broker, over TCP as from another machine. */
    static ConnectionFactory brokerAt(String url) {
        ActiveMQConnectionFactory broker = new ActiveMQConnectionFactory(url);
        broker.setDeserializationDenyList("*");
        broker.setBlockOnDurableSend(true);
        return broker;
    }

    /** Connections as one recipient. */
    ConnectionFactory of(DestinationId recipient, ConnectionFactory broker) {
        UserCredentialsConnectionFactoryAdapter connections = new UserCredentialsConnectionFactoryAdapter();
        connections.setTargetConnectionFactory(broker);
        connections.setUsername(name(recipient));
        connections.setPassword(password.value());
        return connections;
    }

    private static String name(DestinationId recipient) {
        return "sandbox-" + recipient;
    }
}
