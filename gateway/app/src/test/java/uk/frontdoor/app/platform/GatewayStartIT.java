package uk.frontdoor.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import java.io.IOException;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.GatewayTest;

@GatewayTest
final class GatewayStartIT {

    @Autowired
    private JdbcClient database;

    @Autowired
    private ConnectionFactory connections;

    @Autowired
    private CamelContext camel;

    @Test
    void writesEveryCommitToTheDiskBeforeItAnswers() {
        var settings = Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

        settings.forEach((name, value) -> assertThat(database.sql("SHOW " + name).query(String.class).single())
                .as(name)
                .isEqualTo(value));
    }

    @Test
    void ownsItsDatabaseWithoutBeingItsServersMaster() {
        var superuser = database.sql("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
                .query(Boolean.class)
                .single();

        assertThat(superuser).isFalse();
    }

    @Test
    void movesWhatCamelSendsOntoAQueue() throws JMSException, IOException {
        try (var producer = camel.createProducerTemplate()) {
            producer.sendBody("jms:queue:inbox.test-hub", "a reference");
        }

        try (var context = connections.createContext()) {
            var message = context.createConsumer(context.createQueue("inbox.test-hub")).receive(5_000);
            assertThat(message.getBody(String.class)).isEqualTo("a reference");
        }
    }
}
