package uk.frontdoor.proof.plain;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Path;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.component.jms.JmsComponent;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * What a competent developer writes first with the same libraries: Spring MVC hands the body to a Camel route, HAPI
 * parses it, a few checks, a durable send through a pooled connection, 202.
 */
@SpringBootApplication
public class PlainServer {
    static {
        // As the gateway does: on Java 25 the broker otherwise stops when it has to page.
        System.setProperty("io.netty.noUnsafe", "false");
    }

    public static void main(String[] arguments) {
        SpringApplication.run(PlainServer.class, arguments);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    EmbeddedActiveMQ broker() throws Exception {
        String folder = Path.of("broker").toAbsolutePath().toString();
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration.setPersistenceEnabled(true);
        configuration.setSecurityEnabled(false);
        // It is frozen while others have their turn, and would take that for a fault of its own.
        configuration.setCriticalAnalyzer(false);
        configuration.setJournalType(JournalType.NIO);
        configuration.setJournalBufferTimeout_NIO(100_000);
        configuration.setJournalDirectory(folder + "/journal");
        configuration.setBindingsDirectory(folder + "/bindings");
        configuration.setLargeMessagesDirectory(folder + "/large");
        configuration.setPagingDirectory(folder + "/paging");
        configuration.addAcceptorConfiguration("invm", "vm://0");
        configuration.addAddressSetting("#", new AddressSettings().setMaxSizeBytes(-1));
        return new EmbeddedActiveMQ().setConfiguration(configuration);
    }

    @Bean
    JmsPoolConnectionFactory connectionFactory(EmbeddedActiveMQ broker) {
        ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory("vm://0");
        factory.setBlockOnDurableSend(true);
        factory.setMinLargeMessageSize(1_000_000);
        JmsPoolConnectionFactory pool = new JmsPoolConnectionFactory();
        pool.setConnectionFactory(factory);
        pool.setMaxConnections(8);
        return pool;
    }

    @Bean
    JmsComponent jms(JmsPoolConnectionFactory connectionFactory) {
        return JmsComponent.jmsComponentAutoAcknowledge(connectionFactory);
    }

    @Bean
    ReferralCheck referralCheck() {
        return new ReferralCheck(FhirContext.forR4());
    }

    @Bean
    PlainRoute plainRoute(ReferralCheck check) {
        return new PlainRoute(check);
    }
}
