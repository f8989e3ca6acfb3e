package uk.frontdoor.app.seal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import uk.frontdoor.app.access.ProductionCheck;
import uk.frontdoor.app.platform.DataSettings;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.dispatch.ReceiptReader;
import uk.frontdoor.core.dispatch.Sealer;
import uk.frontdoor.core.sharing.ReleaseTag;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealSettings.class)
class SealConfiguration {
    @Bean
    KeyFolder keyFolder(
            SealSettings settings, DataSettings data, Destinations destinations, Environment environment, Clock clock) {
        KeyFolder keys = settings.folder(data.data());
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            new DemonstrationKeys(keys, clock).fillIn(ids(destinations), id -> isMash(destinations, id));
        }
        return keys;
    }

    @Bean
    RecipientCertificates recipientCertificates(KeyFolder keys, Clock clock) {
        return new RecipientCertificates(keys.recipients(), clock);
    }

    @Bean
    CertificateExpiries certificateExpiries(
            KeyFolder keys, RecipientCertificates certificates, Destinations destinations) {
        return new CertificateExpiries(keys, certificates, destinations);
    }

    @Bean
    Sealer sealer(KeyFolder keys, RecipientCertificates certificates) {
        return new CmsSealer(keys.gatewayKeys(), certificates);
    }

    @Bean
    ReceiptReader receiptReader(RecipientCertificates certificates) {
        return new ReceiptVerifier(certificates);
    }

    @Bean
    ReleaseTag releaseTag(KeyFolder keys) {
        return new ReleaseTag(keys.releaseTag());
    }

    @Bean
    ProductionCheck ownKeys(
            KeyFolder keys, RecipientCertificates certificates, Destinations destinations) {
        return () -> {
            List<String> problems = new ArrayList<>();
            keys.missing().stream()
                    .map("frontdoor.seal.keys: %s is not there"::formatted)
                    .forEach(problems::add);
            if (problems.isEmpty()) {
                problems.addAll(demonstrationsOwn(keys));
            }
            ids(destinations).stream()
                    .filter(id -> certificates.of(id).stream().anyMatch(DemonstrationKeys::isOne))
                    .map("frontdoor.seal.keys: the certificate of %s is the demonstration's"::formatted)
                    .forEach(problems::add);
            return problems;
        };
    }

    private static List<String> demonstrationsOwn(KeyFolder keys) {
        List<String> problems = new ArrayList<>();
        if (keys.gatewayCertificates().stream().anyMatch(DemonstrationKeys::isOne)) {
            problems.add("frontdoor.seal.keys: the gateway's certificate is the demonstration's");
        }
        if (keys.wrapsAsDemonstration()) {
            problems.add("frontdoor.seal.keys: record-wrapping.key is the demonstration's");
        }
        return problems;
    }

    /** The demonstration shows both ways of sealing: a MASH holds both kinds of key, everybody else one. */
    private static boolean isMash(Destinations destinations, DestinationId id) {
        return destinations.find(id).filter(one -> one.kind() == DestinationKind.MASH).isPresent();
    }

    private static List<DestinationId> ids(Destinations destinations) {
        return destinations.all().stream().map(Destination::id).toList();
    }
}
