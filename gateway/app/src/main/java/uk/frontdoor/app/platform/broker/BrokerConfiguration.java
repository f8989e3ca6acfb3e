package uk.frontdoor.app.platform.broker;

import java.util.List;
import org.apache.camel.component.jms.JmsComponent;
import org.apache.camel.component.jms.MessageListenerContainerFactory;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Profile;
import org.springframework.jms.connection.DelegatingConnectionFactory;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.access.ProductionCheck;
import uk.frontdoor.app.access.SystemCheck;
import uk.frontdoor.app.platform.DataFolder;
import uk.frontdoor.app.platform.FreePort;
import uk.frontdoor.app.platform.database.DatabaseConfiguration;
import uk.frontdoor.app.store.StepsAhead;
import uk.frontdoor.core.area.Destinations;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BrokerSettings.class)
class BrokerConfiguration {

    private static final String MODE = "frontdoor.broker.mode";

    @Bean
    BrokerAddresses stageAddresses() {
        return new StageAddresses();
    }

    @Bean
    BrokerAccounts configuredAccounts(BrokerSettings settings) {
        return settings::accounts;
    }

    @Bean
    BrokerAddresses placeAddresses(Destinations destinations) {
        return new PlaceAddresses(destinations);
    }

    @Bean
    @Profile("demo")
    BrokerAccounts demonstrationAccounts(Destinations destinations) {
        return new DemonstrationAccounts(destinations);
    }

    @Bean
    BrokerAddresses accountAddresses(List<BrokerAccounts> accounts) {
        return new AccountAddresses(everyAccount(accounts));
    }

    @Bean
    @ConditionalOnProperty(name = MODE, havingValue = "embedded", matchIfMissing = true)
    BrokerPorts brokerPorts(BrokerSettings settings) {
        return new BrokerPorts(FreePort.ifZero(settings.corePort()), FreePort.ifZero(settings.amqpPort()));
    }

    @Bean
    @ConditionalOnProperty(name = MODE, havingValue = "embedded", matchIfMissing = true)
    @DependsOn({DatabaseConfiguration.SERVER, "brokerCertificates"})
    EmbeddedBroker embeddedBroker(
            DataFolder folder,
            BrokerSettings settings,
            BrokerPorts ports,
            List<BrokerAccounts> accounts,
            ObjectProvider<SystemCheck> systems,
            Admissions admissions) {
        var login = EmbeddedBroker.newLogin();
        var gate = new BrokerGate(
                login,
                everyAccount(accounts),
                PasswordEncoderFactories.createDelegatingPasswordEncoder(),
                systems::getObject,
                admissions);
        var doors = new EmbeddedBroker.Doors(settings.listenOn(), ports, settings.tls());
        return EmbeddedBroker.startIn(folder.folder("broker"), doors, gate, login);
    }

    @Bean
    @ConditionalOnProperty(name = MODE, havingValue = "embedded", matchIfMissing = true)
    BrokerCertificates brokerCertificates(BrokerSettings settings, ObjectProvider<EmbeddedBroker> broker) {
        return new BrokerCertificates(settings.tls(), () -> broker.getObject().openPortsAnew());
    }

    @Bean
    Admissions admissions(ObjectProvider<SystemCheck> systems) {
        return new Admissions(proven -> systems.getObject().stillGood(proven));
    }

    @Bean
    @ConditionalOnProperty(name = MODE, havingValue = "embedded", matchIfMissing = true)
    BrokerLogin embeddedBrokerLogin(EmbeddedBroker broker) {
        return broker.login();
    }

    @Bean
    @ConditionalOnProperty(name = MODE, havingValue = "external")
    BrokerLogin externalBrokerLogin(BrokerSettings settings) {
        return settings.externalLogin();
    }

    @Bean
    HealthIndicator brokerHealthIndicator(BrokerLogin login) {
        return new BrokerHealth(login);
    }

    @Bean
    BrokerQueues brokerQueues(BrokerLogin login, List<BrokerAddresses> addresses) {
        return new BrokerQueues(login, addresses);
    }

    @Bean
    BrokerExpiries brokerExpiries(BrokerSettings settings) {
        return new BrokerExpiries(settings.tls());
    }

    @Bean
    ProductionCheck brokerDoors(BrokerSettings settings, List<BrokerAccounts> accounts) {
        return new BrokerDoors(settings, everyAccount(accounts));
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    JmsPoolConnectionFactory connectionFactory(
            BrokerLogin login, BrokerSettings settings, List<BrokerAddresses> addresses) {
        new AddressDeclaration(login)
                .declare(addresses.stream().flatMap(some -> some.all().stream()).toList());
        return BrokerConnections.to(login, settings.connections());
    }

    @Bean
    BrokerFarewell brokerFarewell(JmsPoolConnectionFactory connections) {
        return new BrokerFarewell(connections);
    }

    @Bean
    JmsComponent jms(JmsPoolConnectionFactory connections) {
        return BrokerConnections.component(connections);
    }

    /** Named in the routes: the same connections by another name, under which no consumer's transaction is found. */
    @Bean(defaultCandidate = false)
    DelegatingConnectionFactory unshared(JmsPoolConnectionFactory connections) {
        var unshared = new DelegatingConnectionFactory();
        unshared.setTargetConnectionFactory(connections);
        return unshared;
    }

    /** Named in the routes. */
    @Bean
    MessageListenerContainerFactory gathering(TransactionTemplate transaction, List<StepsAhead> ahead) {
        return endpoint -> new GatheringContainer(endpoint, transaction, ahead);
    }

    private static List<BrokerAccount> everyAccount(List<BrokerAccounts> accounts) {
        return accounts.stream().flatMap(some -> some.all().stream()).toList();
    }
}
