package uk.frontdoor.app.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.ledger.Checkpoint;

class CheckpointTimestampsTest {
    private static final SignedCheckpoint CHECKPOINT = new SignedCheckpoint(
            new Checkpoint("test", 7, new byte[32], new byte[32], Instant.parse("2026-09-14T09:30:00Z")), new byte[] {1});

    @TempDir
    private Path folder;

    private ATimestampAuthority authority;
    private CheckpointFolder published;

    @BeforeEach
    void open() throws Exception {
        authority = ATimestampAuthority.open();
        published = new CheckpointFolder(folder);
        published.publish(List.of(CHECKPOINT));
    }

    @AfterEach
    void close() {
        authority.close();
    }

    @Test
    void keepsWhenSomebodyElseSawTheCheckpoint() throws Exception {
        published.stamp(List.of(CHECKPOINT), new TimestampAuthority(authority.address()));

        TimeStampToken token =
                new TimeStampResponse(Files.readAllBytes(folder.resolve("checkpoint-7.tsr"))).getTimeStampToken();
        assertThat(token.getTimeStampInfo().getMessageImprintDigest())
                .isEqualTo(Sha256.of(CHECKPOINT.checkpoint().text().getBytes(US_ASCII)));
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(authority.certificate()));
    }

    @Test
    void isVerifiedByOpenSsl() throws Exception {
        assumeThat(Files.isExecutable(Path.of("/usr/bin/openssl"))).as("openssl is installed").isTrue();
        Path trusted = folder.resolve("authority.pem");
        Files.writeString(
                trusted,
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(authority.certificate().getEncoded())
                        + "\n-----END CERTIFICATE-----\n");

        published.stamp(List.of(CHECKPOINT), new TimestampAuthority(authority.address()));

        assertThat(AVerifier.run(
                        "openssl", "ts", "-verify",
                        "-data", folder.resolve("checkpoint-7.txt").toString(),
                        "-in", folder.resolve("checkpoint-7.tsr").toString(),
                        "-CAfile", trusted.toString()))
                .startsWith("0 ")
                .contains("Verification: OK");
    }

    @Test
    void asksAgainAfterARefusalAndNeverOnceThereIsAStamp() throws Exception {
        TimestampAuthority asked = new TimestampAuthority(authority.address());
        authority.refuse(true);
        assertThatThrownBy(() -> published.stamp(List.of(CHECKPOINT), asked))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("refuses");
        assertThat(folder.resolve("checkpoint-7.tsr")).doesNotExist();

        authority.refuse(false);
        published.stamp(List.of(CHECKPOINT), asked);
        byte[] first = Files.readAllBytes(folder.resolve("checkpoint-7.tsr"));
        published.stamp(List.of(CHECKPOINT), asked);

        assertThat(folder.resolve("checkpoint-7.tsr")).hasBinaryContent(first);
    }

    @Test
    void leavesTheCheckpointPublishedWhenNobodyAnswers() {
        URI nobody = authority.address();
        authority.close();

        assertThatThrownBy(() -> published.stamp(List.of(CHECKPOINT), new TimestampAuthority(nobody)))
                .isInstanceOf(IOException.class);
        assertThat(folder.resolve("checkpoint-7.txt")).exists();
    }

    @Test
    void readsNoAnswerWithoutEnd() {
        authority.answerWithoutEnd();

        assertThatThrownBy(() -> published.stamp(List.of(CHECKPOINT), new TimestampAuthority(authority.address())))
                .isInstanceOf(IOException.class)
                .hasRootCauseMessage("body exceeds capacity: 262144");
        assertThat(folder.resolve("checkpoint-7.tsr")).doesNotExist();
    }
}
