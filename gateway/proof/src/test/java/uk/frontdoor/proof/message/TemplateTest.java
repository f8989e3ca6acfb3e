package uk.frontdoor.proof.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void overwritesEveryPlaceOfAName() {
        Template template = Template.of("é {{id}} and {{id}} of {{who}}", Map.of("id", "00", "who", "a"));

        byte[] filled = template.draft().fill(Map.of("id", "42", "who", "b", "unused", "x"));

        assertThat(new String(filled, UTF_8)).isEqualTo("é 42 and 42 of b");
    }

    @Test
    void refusesAValueOfAnotherWidth() {
        Draft draft = Template.of("{{id}}", Map.of("id", "00")).draft();

        assertThatThrownBy(() -> draft.fill(Map.of("id", "123"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesANameWithoutAFirstValue() {
        assertThatThrownBy(() -> Template.of("{{id}}", Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
