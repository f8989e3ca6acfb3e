package uk.frontdoor.config.dmn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class DmnTextTest {

    @Test
    void tellsNobodyWhatStandsInAFileItCannotRead() {
        PrintStream console = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setErr(new PrintStream(told, true, UTF_8));
        try {
            assertThatThrownBy(() -> DmnText.of("sharing", "<definitions><private/>".getBytes(UTF_8)))
                    .isInstanceOf(UnusableTable.class)
                    .hasMessageNotContaining("private");
        } finally {
            System.setErr(console);
        }
        assertThat(told.toString(UTF_8)).isEmpty();
    }
}
