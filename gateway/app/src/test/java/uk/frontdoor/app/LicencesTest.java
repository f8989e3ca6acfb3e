package uk.frontdoor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of everything that is shipped (CycloneDX), which the build puts into the program. */
class LicencesTest {
    /** Each of them lets us ship a library unchanged beside our own code; names as the libraries give them. */
    private static final Set<String> ACCEPTED = Set.of(
            "0BSD",
            "Apache-2.0",
            "Apache Software License 2.0",
            "BSD licence",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "Bouncy Castle Licence",
            "CC0-1.0",
            "EPL-1.0",
            "EPL-2.0",
            "Indiana University Extreme! Lab Software License",
            "MIT",
            "MPL-2.0",
            "Public Domain",
            "Unicode-3.0");

    /** Says nothing in its own file; the Apache Software License by its project. */
    private static final Set<String> SILENT = Set.of("jakarta-regexp");

    @Test
    void shipsNothingWhoseLicenceNobodyHasAccepted() throws IOException {
        List<JsonNode> libraries = libraries();

        assertThat(libraries).hasSizeGreaterThan(100);
        assertThat(libraries)
                .filteredOn(library -> !library.path("group").asString().equals("uk.frontdoor"))
                .filteredOn(library -> !SILENT.contains(library.path("name").asString()))
                .filteredOn(library -> licences(library).noneMatch(ACCEPTED::contains))
                .extracting(library -> library.path("purl").asString())
                .isEmpty();
    }

    private static Stream<String> licences(JsonNode library) {
        return library.path("licenses").valueStream().flatMap(choice -> Stream.of(
                choice.path("license").path("id").asString(), choice.path("license").path("name").asString()));
    }

    private static List<JsonNode> libraries() throws IOException {
        try (InputStream list = LicencesTest.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
            return JsonMapper.shared().readTree(list).path("components").valueStream().toList();
        }
    }
}
