package uk.frontdoor.app.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.Map;
import uk.frontdoor.app.fixture.AnAuthority;

/** The file of an agency register with one force, whose systems prove themselves with certificates. */
record ForceRegister(Path file, Map<String, AnAuthority.Issued> systems) {
    private static final String BEGINNING =
            """
            agencies:
              - id: public
                name: Members of the public
                kind: PUBLIC
                sourceCode: "9"
                channels: [PUBLIC_FORM]
              - id: force
                name: A force
                kind: POLICE
                sourceCode: "6"
                channels: [POLICE_JSON]
                systems:
            """;

    /** Replaces the file whole; {@code more} is said of the certificate of that system. */
    void write(String system, String more) throws IOException, GeneralSecurityException {
        StringBuilder register = new StringBuilder(BEGINNING);
        for (Map.Entry<String, AnAuthority.Issued> each : systems.entrySet()) {
            register.append(lines(each.getKey(), each.getValue(), each.getKey().equals(system) ? more : ""));
        }
        Path draft = Files.writeString(file.resolveSibling("agencies.draft"), register);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String lines(String id, AnAuthority.Issued issued, String more) throws GeneralSecurityException {
        return """
                      - id: %s
                        channels: [POLICE_JSON]
                        certificates:
                          - {certificate: "%s"%s}
                """
                .formatted(id, issued.base64(), more);
    }
}
