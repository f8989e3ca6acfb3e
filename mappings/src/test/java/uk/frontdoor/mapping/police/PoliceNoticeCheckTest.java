package uk.frontdoor.mapping.police;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;

class PoliceNoticeCheckTest {
    @Test
    void knowsANoticeByForceAndReference() throws IOException {
        byte[] notice = Files.readAllBytes(Path.of("src/test/resources/police-json/child-upstairs-amber/in.json"));

        assertThat(PoliceNoticeCheck.check(notice))
                .isEqualTo(new PoliceNoticeCheck.Outcome.Accepted("notice:0:CP-20260913-0417"));
    }

    @Test
    void asksForAReference() {
        assertThat(check("{\"data\": {\"type\": \"incident\"}}"))
                .isEqualTo(unacceptable("/data/relationships/submission", FailureCode.REQUIRED));
    }

    @Test
    void listsWhatIsWrongWithTheOuterShapeAtOnce() {
        assertThat(check("{\"data\": {\"type\": \"crime\"}, \"included\": 3}"))
                .isEqualTo(new PoliceNoticeCheck.Outcome.Unacceptable(List.of(
                        new Problem("/data/type", FailureCode.UNKNOWN_CODE),
                        new Problem("/included", FailureCode.WRONG_TYPE))));
        assertThat(check("{}")).isEqualTo(unacceptable("/data", FailureCode.REQUIRED));
    }

    @Test
    void refusesAKeyGivenTwice() {
        assertThat(check("{\"data\": 1, \"data\": 2}"))
                .isEqualTo(new PoliceNoticeCheck.Outcome.Unreadable(
                        List.of(new Problem("/data", FailureCode.DUPLICATE_KEY))));
    }

    private static PoliceNoticeCheck.Outcome check(String body) {
        return PoliceNoticeCheck.check(body.getBytes(StandardCharsets.UTF_8));
    }

    private static PoliceNoticeCheck.Outcome unacceptable(String field, FailureCode code) {
        return new PoliceNoticeCheck.Outcome.Unacceptable(List.of(new Problem(field, code)));
    }
}
