package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.RequestKey;
import uk.frontdoor.core.intake.SubmissionId;

final class OriginalViewTest {
    @Test
    void laysOutJsonAndXml() {
        assertThat(text("application/json", "{\"a\":{\"b\":1}}")).contains("\n").contains("\"b\" : 1");
        assertThat(text("application/xml", "<a><b>1</b></a>")).contains("\n").contains("<b>1</b>");
    }

    @Test
    void showsWhatCannotBeLaidOutAsItIs() {
        assertThat(text("application/json", "{\"a\":")).isEqualTo("{\"a\":");
        assertThat(text("application/xml", "<a>")).isEqualTo("<a>");
        assertThat(text("not a type", "plain")).isEqualTo("plain");
    }

    @Test
    void neverResolvesWhatAnXmlOriginalPointsTo() {
        String original = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>";

        assertThat(text("application/xml", original)).isEqualTo(original);
    }

    @Test
    void readsTheCharacterSetItWasSentIn() {
        assertThat(text("text/csv;charset=windows-1252", "Zoë", Charset.forName("windows-1252")))
                .isEqualTo("Zoë");
    }

    @Test
    void showsOnlyTheBeginningOfWhatIsVeryLong() {
        OriginalView view = OriginalView.of(submission("text/plain", "x".repeat(300_000).getBytes(StandardCharsets.UTF_8)));

        assertThat(view.cut()).isTrue();
        assertThat(view.text()).hasSize(200_000);
    }

    private static String text(String type, String original) {
        return text(type, original, StandardCharsets.UTF_8);
    }

    private static String text(String type, String original, Charset charset) {
        return OriginalView.of(submission(type, original.getBytes(charset))).text();
    }

    private static RawSubmission submission(String type, byte[] original) {
        return new RawSubmission(
                SubmissionId.of("5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0001"),
                Channel.SCHOOL_JSON,
                AgencyId.PUBLIC,
                Instant.EPOCH,
                new RequestKey(AgencyId.PUBLIC, "key"),
                type,
                Map.of(),
                original);
    }
}
