package uk.frontdoor.app.nhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class NhsSettingsTest {

    @Test
    void hasDefaults() {
        assertThat(bind(Map.of())).isEqualTo(new NhsSettings(
                Set.of("2000099999"), Set.of(), "http://localhost:8080/FHIR/R4", DataSize.ofMegabytes(5), null));
    }

    @Test
    void takesEveryKey() {
        assertThat(bind(Map.of(
                        "services", "1,2",
                        "ods-codes", "X9T99",
                        "base-url", "https://frontdoor.example/FHIR/R4",
                        "message", "1MB",
                        "severities", "/etc/front-door/nhs-severity.csv")))
                .isEqualTo(new NhsSettings(
                        Set.of("1", "2"),
                        Set.of("X9T99"),
                        "https://frontdoor.example/FHIR/R4",
                        DataSize.ofMegabytes(1),
                        Path.of("/etc/front-door/nhs-severity.csv")));
    }

    @ParameterizedTest
    @CsvSource({
        "services, not-a-number", "base-url, https://frontdoor.example/FHIR/R4/", "base-url, frontdoor", "message, 10B",
        "message, 51MB"
    })
    void refuses(String key, String value) {
        assertThatThrownBy(() -> bind(Map.of(key, value))).rootCause().hasMessageContaining("frontdoor.nhs." + key);
    }

    private static NhsSettings bind(Map<String, String> values) {
        var properties = new HashMap<String, String>();
        values.forEach((key, value) -> properties.put("frontdoor.nhs." + key, value));
        return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("frontdoor.nhs", NhsSettings.class);
    }
}
