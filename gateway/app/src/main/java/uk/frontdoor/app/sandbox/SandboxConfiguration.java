package uk.frontdoor.app.sandbox;

import jakarta.jms.ConnectionFactory;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import uk.frontdoor.app.access.PagesToRead;
import uk.frontdoor.app.platform.Secret;
import uk.frontdoor.app.platform.broker.BrokerPorts;
import uk.frontdoor.app.seal.KeyFolder;
import uk.frontdoor.app.seal.ReceiptSigner;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.sharing.DecidedReferrals;
import uk.frontdoor.core.sharing.SharingStore;

/** The recipients of the demonstration. They get from the gateway's beans their keys and logins, and nothing else. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@EnableConfigurationProperties(SandboxSettings.class)
@Import(SandboxController.class)
class SandboxConfiguration {
    @Bean
    SandboxLogins sandboxLogins(Destinations destinations, SandboxSettings settings) {
        Secret password = Objects.requireNonNullElseGet(settings.password(), Secret::random);
        return new SandboxLogins(settings.enabled() ? destinations.all() : List.of(), password);
    }

    @Bean
    Sandbox sandbox(Destinations destinations, SandboxSettings settings) {
        return new Sandbox(destinations.all().stream()
                .map(recipient -> new SandboxInbox(recipient, settings.kept()))
                .toList());
    }

    @Bean
    SandboxReaders sandboxReaders(
            Sandbox sandbox,
            SandboxLogins logins,
            SandboxSettings settings,
            KeyFolder keys,
            ObjectProvider<BrokerPorts> embedded,
            Clock clock) {
        Optional<String> broker = Optional.ofNullable(settings.url())
                .or(() -> Optional.ofNullable(embedded.getIfAvailable())
                        .map(ports -> "tcp://127.0.0.1:" + ports.core()));
        return new SandboxReaders(() -> broker.filter(_ -> settings.enabled())
                .map(url -> readers(sandbox, logins, url, keys, clock))
                .orElse(List.of()));
    }

    private static List<InboxReader> readers(
            Sandbox sandbox, SandboxLogins logins, String url, KeyFolder keys, Clock clock) {
        ConnectionFactory broker = SandboxLogins.brokerAt(url);
        return sandbox.inboxes().stream()
                .filter(inbox -> keys.isSandbox(inbox.recipient().id()))
                .map(inbox -> new InboxReader(
                        logins.of(inbox.recipient().id(), broker), recipient(inbox, keys, clock)))
                .toList();
    }

    private static SandboxRecipient recipient(SandboxInbox inbox, KeyFolder keys, Clock clock) {
        Destination recipient = inbox.recipient();
        return new SandboxRecipient(
                recipient.id(),
                () -> keys.sandboxOpener(recipient.id()),
                () -> new ReceiptSigner(keys.sandbox(recipient.id())),
                inbox,
                clock);
    }

    @Bean
    SandboxOrigins sandboxOrigins(SharingStore releases, DecidedReferrals decided) {
        return new SandboxOrigins(releases, decided);
    }

    @Bean
    @Order(40)
    SecurityFilterChain sandboxPages(HttpSecurity http) throws Exception {
        return PagesToRead.under(http, "/sandbox", "/sandbox/**");
    }
}
