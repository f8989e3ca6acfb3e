package uk.frontdoor.mapping.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.RequestKey;

/** One folder {@code <party>/<case>} with {@code in.*}, {@code expected.json}, {@code why.md} and, rarely, an envelope. */
record GoldenCase(String party, Path folder) {
    static final Path RESOURCES = Path.of("src/test/resources");
    private static final Instant RECEIVED_AT = AReferral.RECEIVED_AT;

    static Stream<GoldenCase> of(String party) throws IOException {
        try (Stream<Path> folders = Files.list(RESOURCES.resolve(party))) {
            return folders.filter(Files::isDirectory).sorted().map(folder -> new GoldenCase(party, folder)).toList().stream();
        }
    }

    RawSubmission submission(Channel channel) throws IOException {
        AgencyId sender = new AgencyId("golden-sender");
        return new RawSubmission(
                AReferral.ID,
                channel,
                sender,
                RECEIVED_AT,
                new RequestKey(sender, "golden"),
                contentType(),
                envelope(),
                Files.readAllBytes(input()));
    }

    Path expected() {
        return folder.resolve("expected.json");
    }

    private String contentType() {
        return folder.getFileName().toString().startsWith("windows-1252") ? "text/csv; charset=windows-1252" : "text/plain";
    }

    Path input() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("in.")).findFirst().orElseThrow();
        }
    }

    private Map<String, String> envelope() throws IOException {
        Path file = folder.resolve("envelope.properties");
        if (!Files.exists(file)) {
            return Map.of();
        }
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    @Override
    public String toString() {
        return party + "/" + folder.getFileName();
    }
}
