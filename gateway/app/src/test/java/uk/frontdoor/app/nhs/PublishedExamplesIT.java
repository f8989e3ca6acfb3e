package uk.frontdoor.app.nhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.frontdoor.app.GatewayTest;

/**
 * Published messages through the running face, each to the service it is addressed to and with a Bundle id of its own:
 * every one is answered in the words of the standard and none breaks anything.
 *
 * <p>A folder of further messages may be named by {@code FRONTDOOR_SHARED}; with {@code FRONTDOOR_TABLE} the outcomes are
 * written there as a table.
 */
@GatewayTest
class PublishedExamplesIT {
    private static final Path SHIPPED = Path.of("..", "..", "mappings", "src", "test", "resources", "bars", "official");
    private static final Pattern MESSAGE = Pattern.compile("\"type\"\\s*:\\s*\"message\"|<type value=\"message\"");
    private static final Pattern ID = Pattern.compile("(\"id\"\\s*:\\s*\"|<id value=\")([A-Za-z0-9.-]{1,64})\"");
    private static final Pattern DESTINATION =
            Pattern.compile("(?s)destination.{0,400}?dos-service-id\\|([0-9]{1,20})");

    @LocalServerPort
    private int port;

    @Test
    void answersEveryShippedExample() throws Exception {
        assertThat(outcomes(SHIPPED)).isNotEmpty().allSatisfy(this::isAnAnswerOfTheStandard);
    }

    @Test
    void answersEveryExampleItIsGiven() throws Exception {
        String folder = System.getenv("FRONTDOOR_SHARED");
        assumeTrue(folder != null, "FRONTDOOR_SHARED names no folder of further messages");

        List<Outcome> outcomes = outcomes(Path.of(folder));

        String table = System.getenv("FRONTDOOR_TABLE");
        if (table != null) {
            Files.writeString(Path.of(table), rows(outcomes));
        }
        assertThat(outcomes).isNotEmpty().allSatisfy(this::isAnAnswerOfTheStandard);
    }

    private record Outcome(String name, int status, String answer) {}

    private void isAnAnswerOfTheStandard(Outcome outcome) {
        assertThat(outcome.status()).as(outcome.toString()).isIn(200, 400, 404, 409, 422);
    }

    private List<Outcome> outcomes(Path folder) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().matches(".*\\.(json|xml)")).sorted().toList();
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Path file : files) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            if (MESSAGE.matcher(text).find()) {
                outcomes.add(post(folder.relativize(file).toString(), text));
            }
        }
        return outcomes;
    }

    private Outcome post(String name, String text) throws IOException, InterruptedException {
        String format = name.endsWith(".xml") ? "xml" : "json";
        HttpResponse<String> answer = new NhsSender(port, "demo-key-northfell-trust")
                .with("Content-Type", "application/fhir+" + format)
                .post(addressed(text).getBytes(StandardCharsets.UTF_8));
        return new Outcome(name, answer.statusCode(), said(answer));
    }

    /** To this gateway, and never a repeat. */
    private static String addressed(String text) {
        Matcher destination = DESTINATION.matcher(text);
        String here = destination.find() ? text.replace("|" + destination.group(1), "|2000099999") : text;
        Matcher id = ID.matcher(here);
        return id.find() ? id.replaceFirst(Matcher.quoteReplacement(id.group(1) + UUID.randomUUID() + "\"")) : here;
    }

    private static String said(HttpResponse<String> answer) {
        if (answer.statusCode() == 200) {
            return "taken";
        }
        List<String> sentences = new ArrayList<>();
        NhsSender.json(answer).path("issue").forEach(issue -> sentences.add(issue.path("diagnostics").asString("")));
        return String.join(" ", sentences.stream().distinct().limit(3).toList());
    }

    private static String rows(List<Outcome> outcomes) {
        var rows = new StringBuilder("| message | answer | why |\n|---|---|---|\n");
        outcomes.forEach(outcome -> rows.append("| ").append(outcome.name()).append(" | ")
                .append(outcome.status()).append(" | ").append(outcome.answer()).append(" |\n"));
        return rows.toString();
    }
}
