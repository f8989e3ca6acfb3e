package uk.frontdoor.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.frontdoor.app.fixture.AnAuthority;
import uk.frontdoor.app.platform.Expiry;
import uk.frontdoor.config.agency.DeclaredAgencies;
import uk.frontdoor.config.file.ResourceFile;

final class RegisterExpiriesTest {
    @TempDir
    private Path folder;

    @Test
    void tellsOfEveryKeyAndCertificateThatIsStillWantedAndNamesWhoseWithoutTheKey() throws Exception {
        AnAuthority.Issued certificate = new AnAuthority("Issuing authority").issue("force");
        DeclaredAgencies register = read(certificate.base64());
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T07:00:00Z"), ZoneOffset.UTC);

        assertThat(new RegisterExpiries(() -> register, clock).all())
                .containsExactlyInAnyOrder(
                        new Expiry("force, API key", Instant.parse("2026-12-01T00:00:00Z")),
                        new Expiry("force, API key", Instant.parse("2026-11-20T00:00:00Z")),
                        new Expiry(
                                "force-records, client certificate",
                                certificate.certificate().getNotAfter().toInstant()));
    }

    private DeclaredAgencies read(String certificate) throws IOException {
        Path file = Files.writeString(
                folder.resolve("agencies.yaml"),
                """
                agencies:
                  - id: force
                    name: A force
                    kind: POLICE
                    sourceCode: "6"
                    channels: [POLICE_JSON]
                    apiKeys:
                      - {digest: %1$s, expires: 2026-12-01}
                      - {digest: %2$s, expires: 2026-11-20}
                      - {digest: %3$s, expires: 2026-12-01, revoked: 2026-11-01}
                      - {digest: %4$s, expires: 2026-01-01}
                      - {digest: %5$s}
                    systems:
                      - id: force-records
                        certificates:
                          - certificate: %6$s
                """
                        .formatted(
                                "aa".repeat(32), "bb".repeat(32), "cc".repeat(32), "dd".repeat(32), "ee".repeat(32), certificate));
        return DeclaredAgencies.read(new ResourceFile("file:" + file));
    }
}
