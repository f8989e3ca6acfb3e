package uk.frontdoor.app.platform.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.frontdoor.app.platform.Secret;

@Tag("hostile")
final class BrokerDoorsTest {
    private static final String STRONG = "nW3vk9QzT7xLp2";

    @Test
    void findsPortsInTheClearThatOtherMachinesReach() {
        assertThat(embedded("0.0.0.0", null)).singleElement().asString().startsWith("frontdoor.broker.tls");
        assertThat(embedded("127.0.0.1", null)).isEmpty();
        assertThat(embedded("0.0.0.0", new BrokerTls(Path.of("/a.pem"), Path.of("/b.pem"), Path.of("/c.pem"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "tcp://broker:61616",
        "(tcp://one:61616,tcp://two:61616)?ha=true",
        "tcp://broker:61616?sslEnabled=true&trustAll=true",
        "tcp://broker:61616?sslEnabled=true&verifyHost=false"
    })
    void findsABrokerThatIsSpokenToInTheClearOrTrustedWhoeverItIs(String url) {
        assertThat(external(url, STRONG)).singleElement().asString().startsWith("frontdoor.broker.url");
    }

    @Test
    void takesABrokerOverTlsAndOneOnThisMachine() {
        assertThat(external("tcp://broker:61616?sslEnabled=true", STRONG)).isEmpty();
        assertThat(external("tcp://localhost:61616", STRONG)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"artemis", "admin", "gateway123456789", "tiny", "changeit-changeit", "front-door-demonstration"})
    void findsAPasswordThatAnybodyTriesFirst(String password) {
        assertThat(external("tcp://broker:61616?sslEnabled=true", password))
                .singleElement()
                .asString()
                .startsWith("frontdoor.broker.password")
                .doesNotContain(password);
    }

    @ParameterizedTest
    @CsvSource({"{noop}swordfish, 1", "{MD5}5f4dcc3b5aa765d61d8327deb882cf99, 1", "{bcrypt}$2a$10$x, 0"})
    void findsAnAccountWhosePasswordCanBeReadOrTriedQuickly(String password, int problems) {
        BrokerAccount account =
                BrokerAccount.withPassword("hub", password, BrokerAccount.Kind.DESTINATION, "hub");

        assertThat(new BrokerDoors(settings(BrokerSettings.Mode.EMBEDDED, null, STRONG, "127.0.0.1", null), List.of(account))
                        .problems())
                .hasSize(problems);
    }

    private static List<String> embedded(String listenOn, @Nullable BrokerTls tls) {
        return new BrokerDoors(settings(BrokerSettings.Mode.EMBEDDED, null, STRONG, listenOn, tls), List.of()).problems();
    }

    private static List<String> external(String url, String password) {
        return new BrokerDoors(settings(BrokerSettings.Mode.EXTERNAL, url, password, "127.0.0.1", null), List.of())
                .problems();
    }

    private static BrokerSettings settings(
            BrokerSettings.Mode mode, @Nullable String url, String password, String listenOn, @Nullable BrokerTls tls) {
        return new BrokerSettings(mode, url, "gateway", new Secret(password), listenOn, 0, 0, 8, tls, List.of());
    }
}
