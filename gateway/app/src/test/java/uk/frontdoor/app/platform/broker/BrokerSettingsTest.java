package uk.frontdoor.app.platform.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import uk.frontdoor.app.platform.Secret;

final class BrokerSettingsTest {

    private static final Map<String, String> EXTERNAL = Map.of(
            "mode", "external",
            "url", "tcp://broker:61616",
            "user", "gateway",
            "password", "swordfish");

    private static final Map<String, String> ACCOUNT = Map.of(
            "accounts[0].name", "kendal-hub",
            "accounts[0].password", "{bcrypt}$2a$10$x",
            "accounts[0].kind", "destination",
            "accounts[0].of", "kendal");

    @Test
    void startsItsOwnBrokerForThisMachineUnlessTold() {
        var settings = bind(Map.of());

        assertThat(settings.mode()).isEqualTo(BrokerSettings.Mode.EMBEDDED);
        assertThat(settings.listenOn()).isEqualTo("127.0.0.1");
        assertThat(settings.corePort()).isEqualTo(61616);
        assertThat(settings.amqpPort()).isEqualTo(5672);
        assertThat(settings.accounts()).isEmpty();
    }

    @Test
    void takesAnExternalBroker() {
        assertThat(bind(EXTERNAL).externalLogin())
                .isEqualTo(new BrokerLogin("tcp://broker:61616", "gateway", new Secret("swordfish")));
    }

    @Test
    void takesAccounts() {
        assertThat(bind(ACCOUNT).accounts()).containsExactly(BrokerAccount.withPassword(
                "kendal-hub", "{bcrypt}$2a$10$x", BrokerAccount.Kind.DESTINATION, "kendal"));
    }

    @Test
    void neverPrintsAPassword() {
        assertThat(bind(EXTERNAL).toString()).doesNotContain("swordfish");
        assertThat(bind(ACCOUNT).toString()).doesNotContain("bcrypt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"url", "user", "password"})
    void refusesAnExternalBrokerWithoutAllOfItsLogin(String missing) {
        var properties = new HashMap<>(EXTERNAL);
        properties.remove(missing);

        assertThatThrownBy(() -> bind(properties))
                .hasRootCauseMessage("frontdoor.broker.mode is external: set frontdoor.broker.url, .user and .password");
    }

    @ParameterizedTest
    @CsvSource({"core-port,-1", "amqp-port,65536", "connections,0"})
    void refusesANumberOutOfRange(String key, String value) {
        assertThatThrownBy(() -> bind(Map.of(key, value))).rootCause().hasMessageStartingWith("frontdoor.broker." + key);
    }

    @ParameterizedTest
    @CsvSource({"name,Kendal", "name,kendal.hub", "of,#", "of,kendal::desk", "password,swordfish"})
    void refusesAnAccountThatCouldReachBeyondItsAddress(String key, String value) {
        var properties = new HashMap<>(ACCOUNT);
        properties.put("accounts[0]." + key, value);

        assertThatThrownBy(() -> bind(properties)).rootCause().hasMessageStartingWith("frontdoor.broker.accounts." + key);
    }

    private static BrokerSettings bind(Map<String, String> properties) {
        var prefixed = new HashMap<String, String>();
        properties.forEach((key, value) -> prefixed.put("frontdoor.broker." + key, value));
        return new Binder(new MapConfigurationPropertySource(prefixed))
                .bindOrCreate("frontdoor.broker", BrokerSettings.class);
    }
}
