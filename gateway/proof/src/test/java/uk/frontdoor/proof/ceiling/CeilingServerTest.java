package uk.frontdoor.proof.ceiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import uk.frontdoor.proof.load.HttpCall;
import uk.frontdoor.proof.load.Load;
import uk.frontdoor.proof.load.LoadResult;

/** The smoke test of the harness: a moment of load against the smallest server. */
class CeilingServerTest {
    @Test
    void acceptsEveryMessageOfAMomentOfLoad(@TempDir Path folder) throws Exception {
        try (ConfigurableApplicationContext server = SpringApplication.run(
                CeilingServer.class,
                "--server.port=0",
                "--spring.threads.virtual.enabled=true",
                "--ceiling.file=" + folder.resolve("ceiling.dat"),
                "--ceiling.size=16MB")) {
            int port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            HttpCall call = HttpCall.post(
                    "/FHIR/R4/$process-message",
                    List.of("Content-Type: application/fhir+json", "X-Request-Id: {{request}}"),
                    "{\"id\":\"{{bundle}}\"}");

            Load load = new Load(port, call, 4, 1);
            load.run(Duration.ofMillis(100), Duration.ofMillis(100), () -> {}, () -> {});

            LoadResult result = load.run(Duration.ZERO, Duration.ofSeconds(1), () -> {}, () -> {});

            assertThat(result.accepted()).isPositive();
            assertThat(result.refused()).isZero();
            assertThat(result.broken()).isZero();
        }
    }
}
