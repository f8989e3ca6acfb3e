package uk.frontdoor.app.platform.database;

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

final class DatabaseSettingsTest {

    private static final Map<String, String> EXTERNAL = Map.of(
            "frontdoor.database.mode", "external",
            "frontdoor.database.url", "jdbc:postgresql://database/frontdoor",
            "frontdoor.database.user", "gateway",
            "frontdoor.database.password", "swordfish");

    @Test
    void startsItsOwnServerUnlessTold() {
        var settings = bind(Map.of());

        assertThat(settings.mode()).isEqualTo(DatabaseSettings.Mode.EMBEDDED);
        assertThat(settings.port()).isEqualTo(5499);
        assertThat(settings.connections()).isEqualTo(24);
    }

    @Test
    void takesAnExternalServer() {
        assertThat(bind(EXTERNAL).externalAddress()).isEqualTo(new DatabaseAddress(
                "jdbc:postgresql://database/frontdoor", "gateway", new Secret("swordfish")));
    }

    @Test
    void neverPrintsThePassword() {
        assertThat(bind(EXTERNAL).toString()).doesNotContain("swordfish");
    }

    @ParameterizedTest
    @ValueSource(strings = {"url", "user", "password"})
    void refusesAnExternalServerWithoutAllOfItsLogin(String missing) {
        var properties = new HashMap<>(EXTERNAL);
        properties.remove("frontdoor.database." + missing);

        assertThatThrownBy(() -> bind(properties))
                .hasRootCauseMessage(
                        "frontdoor.database.mode is external: set frontdoor.database.url, .user and .password");
    }

    @ParameterizedTest
    @CsvSource({"port,-1", "port,65536", "connections,3", "connections,51"})
    void refusesANumberOutOfRange(String key, String value) {
        assertThatThrownBy(() -> bind(Map.of("frontdoor.database." + key, value)))
                .rootCause()
                .hasMessageStartingWith("frontdoor.database." + key);
    }

    private static DatabaseSettings bind(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("frontdoor.database", DatabaseSettings.class);
    }
}
