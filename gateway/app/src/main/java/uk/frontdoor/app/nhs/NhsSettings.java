package uk.frontdoor.app.nhs;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How this gateway receives NHS messages.
 *
 * @param services ids in the Directory of Services this gateway answers for; a message to any other is refused
 * @param odsCodes ODS codes a message may name as its receiving organisation; empty takes any
 * @param baseUrl address senders reach, published in the CapabilityStatement
 * @param message the largest message
 * @param severities a table to use instead of the shipped one; see {@code nhs-severity.csv}
 */
@ConfigurationProperties("frontdoor.nhs")
record NhsSettings(
        @DefaultValue("2000099999") Set<String> services,
        @DefaultValue Set<String> odsCodes,
        @DefaultValue("http://localhost:8080/FHIR/R4") String baseUrl,
        @DefaultValue("5MB") DataSize message,
        @Nullable Path severities) {

    NhsSettings {
        if (services.isEmpty() || services.stream().anyMatch(id -> !id.matches("\\d{1,20}"))) {
            throw new IllegalArgumentException("frontdoor.nhs.services: at least one number (expected)");
        }
        if (!baseUrl.matches("https?://\\S+[^/\\s]")) {
            throw new IllegalArgumentException("frontdoor.nhs.base-url: an address without a slash at its end (expected)");
        }
        if (message.toBytes() < 1024 || message.toMegabytes() > 50) {
            throw new IllegalArgumentException("frontdoor.nhs.message: 1KB to 50MB (expected)");
        }
        services = Set.copyOf(services);
        odsCodes = Set.copyOf(odsCodes);
    }
}
