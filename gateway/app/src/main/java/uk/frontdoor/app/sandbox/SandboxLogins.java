package uk.frontdoor.app.sandbox;

import jakarta.jms.ConnectionFactory;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
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

    /** Connections as one recipient, over TCP as from another machine. */
    ConnectionFactory of(DestinationId recipient, String url) {
        ActiveMQConnectionFactory broker = new ActiveMQConnectionFactory(url, name(recipient), password.value());
        broker.setDeserializationDenyList("*");
        broker.setBlockOnDurableSend(true);
        return broker;
    }

    private static String name(DestinationId recipient) {
        return "sandbox-" + recipient;
    }
}
