package uk.frontdoor.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.math.BigInteger;
import java.util.stream.Stream;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.junit.jupiter.params.provider.MethodSource;
import uk.frontdoor.core.digest.Sha256;

/** Whatever a time-stamping authority answers, it is a time stamp or none, the same each time. */
class ForeignBytesAsTimeStampTest {
    private static final TimeStampRequest QUESTION = question();

    @MethodSource("answers")
    @FuzzTest(maxDuration = "1h")
    void takesATimeStampOrNot(byte[] bytes) {
        assertThat(read(bytes)).isEqualTo(read(bytes));
    }

    private static String read(byte[] bytes) {
        try {
            return "taken " + TimestampAuthority.read(QUESTION, bytes).length;
        } catch (IOException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static TimeStampRequest question() {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return generator.generate(TSPAlgorithms.SHA256, Sha256.of("checkpoint"), BigInteger.TEN);
    }

    static Stream<byte[]> answers() throws Exception {
        try (ATimestampAuthority authority = ATimestampAuthority.open()) {
            byte[] stamp = authority.answer(QUESTION);
            authority.refuse(true);
            return Stream.of(stamp, authority.answer(QUESTION));
        }
    }
}
