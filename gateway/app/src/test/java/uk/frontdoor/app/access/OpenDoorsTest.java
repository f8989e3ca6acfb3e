package uk.frontdoor.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

@Tag("hostile")
final class OpenDoorsTest {
    @Test
    void findsNothingWhereEveryDoorIsShut() {
        assertThat(problems(production(), AccessSettings.Tls.HERE)).isEmpty();
    }

    @Test
    void findsThatSendersWouldSpeakInTheClear() {
        assertThat(problems(production().withProperty("server.ssl.enabled", "false"), AccessSettings.Tls.HERE))
                .singleElement()
                .asString()
                .startsWith("server.ssl.bundle");
    }

    @Test
    void takesTlsAtAProxyThatSaysWhoComes() {
        MockEnvironment behind = production().withProperty("server.ssl.enabled", "false");

        assertThat(problems(behind, AccessSettings.Tls.PROXY))
                .singleElement()
                .asString()
                .startsWith("server.forward-headers-strategy");
        assertThat(problems(behind.withProperty("server.forward-headers-strategy", "framework"), AccessSettings.Tls.PROXY))
                .isEmpty();
    }

    @Test
    void findsEndpointsThatTellTooMuch() {
        assertThat(problems(
                        production().withProperty("management.endpoints.web.exposure.include", "health, env"),
                        AccessSettings.Tls.HERE))
                .singleElement()
                .asString()
                .startsWith("management.endpoints.web.exposure.include");
        assertThat(problems(
                        production().withProperty("management.endpoints.web.exposure.include", "*"),
                        AccessSettings.Tls.HERE))
                .hasSize(1);
    }

    @Test
    void findsThatAnyAssertionAndAnyMessageWouldBeTaken() {
        MockEnvironment open = new MockEnvironment().withProperty("server.ssl.bundle", "front-door");

        assertThat(new OpenDoors(open, settings("front-door", AccessSettings.Tls.HERE)).problems())
                .extracting(problem -> problem.substring(0, problem.indexOf(':')))
                .containsExactly("frontdoor.access.assertions.audience", "frontdoor.nhs.base-url", "frontdoor.nhs.ods-codes");
    }

    private static List<String> problems(MockEnvironment environment, AccessSettings.Tls tls) {
        return new OpenDoors(environment, settings("https://front-door.example.gov.uk", tls)).problems();
    }

    private static MockEnvironment production() {
        return new MockEnvironment()
                .withProperty("server.ssl.bundle", "front-door")
                .withProperty("frontdoor.nhs.base-url", "https://front-door.example.gov.uk/FHIR/R4")
                .withProperty("frontdoor.nhs.ods-codes", "X9T99")
                .withProperty("management.endpoints.web.exposure.include", "health,info,metrics");
    }

    private static AccessSettings settings(String audience, AccessSettings.Tls tls) {
        return new AccessSettings(
                new AccessSettings.Assertions(audience, Duration.ofMinutes(5)),
                Duration.ofMinutes(10),
                null,
                tls,
                new AccessSettings.Rate(1, 1));
    }
}
