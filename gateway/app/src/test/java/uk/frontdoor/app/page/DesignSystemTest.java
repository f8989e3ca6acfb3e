package uk.frontdoor.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class DesignSystemTest {
    @Test
    void servesTheComponentsWithoutTheTypefaceAndTheCrest() {
        String styles = new String(DesignSystem.styles(), StandardCharsets.UTF_8);

        assertThat(styles)
                .contains(".govuk-error-summary")
                .contains("\"Helvetica Neue\",Arial")
                .doesNotContain("GDS Transport")
                .doesNotContain("url(");
    }

    @Test
    void servesTheScriptAsOneModule() {
        assertThat(new String(DesignSystem.script(), StandardCharsets.UTF_8))
                .contains("initAll")
                .doesNotContain("sourceMappingURL");
    }
}
