package uk.frontdoor.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

final class DataSettingsTest {

    @Test
    void keepsDataBesideTheWorkingFolderUnlessTold() {
        assertThat(bind(Map.of()).data()).isAbsolute().endsWithRaw(Path.of(".front-door"));
        assertThat(bind(Map.of("frontdoor.data", "/srv/front-door/../data")).data()).hasToString("/srv/data");
    }

    private static DataSettings bind(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("frontdoor", DataSettings.class);
    }
}
