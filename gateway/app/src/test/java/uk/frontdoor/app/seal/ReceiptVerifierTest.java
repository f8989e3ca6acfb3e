package uk.frontdoor.app.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.frontdoor.app.seal.Certificates.HUB;
import static uk.frontdoor.app.seal.Certificates.MASH;
import static uk.frontdoor.app.seal.Certificates.put;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.dispatch.CaseProgress;
import uk.frontdoor.core.dispatch.DeliveryReceipt;
import uk.frontdoor.core.dispatch.InvalidReceipt;
import uk.frontdoor.core.dispatch.RecallAnswer;
import uk.frontdoor.core.dispatch.RecallId;
import uk.frontdoor.core.sharing.ReleaseId;

class ReceiptVerifierTest {
    private static final ReleaseId RELEASE = ReleaseId.of("4c826a3e-cd3b-39ec-b5cd-c8d2262ffd64");

    private final Identity hub = Certificates.curve("hub");

    @TempDir
    private Path folder;

    @BeforeEach
    void knowsTheHub() {
        put(folder, HUB, hub);
        put(folder, MASH, Certificates.curve("mash"));
    }

    @Test
    void readsAReceiptThatItsRecipientSigned() {
        DeliveryReceipt receipt = receipt(HUB);

        assertThat(verifier().read(new ReceiptSigner(hub).sign(receipt))).isEqualTo(receipt);
    }

    @Test
    void readsAReceiptSignedByAnRsaKey() {
        Identity other = Certificates.rsa("hub", 2048);
        put(folder, HUB, other);

        assertThat(verifier().read(new ReceiptSigner(other).sign(receipt(HUB)))).isEqualTo(receipt(HUB));
    }

    @Test
    void refusesAReceiptSignedBySomebodyElse() {
        byte[] signed = new ReceiptSigner(Certificates.curve("hub")).sign(receipt(HUB));

        assertRefused(signed, "not signed by hub-barrow");
    }

    @Test
    void refusesAReceiptInTheNameOfAnotherDestination() {
        assertRefused(new ReceiptSigner(hub).sign(receipt(MASH)), "not signed by mash-waf");
    }

    @Test
    void refusesAReceiptFromADestinationItHoldsNoCertificateOf() {
        assertRefused(new ReceiptSigner(hub).sign(receipt(new DestinationId("hub-unknown"))), "not signed by");
    }

    @Test
    void refusesAReceiptSignedAfterTheCertificateExpired() {
        Identity expired = Certificates.expired("hub");
        put(folder, HUB, expired);

        assertRefused(new ReceiptSigner(expired).sign(receipt(HUB)), "not signed by hub-barrow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "{}",
                "{\"release\":\"4c826a3e-cd3b-39ec-b5cd-c8d2262ffd64\",\"sealedDigest\":\"00\","
                        + "\"receivedAt\":\"2026-09-14T10:00:00Z\",\"from\":\"hub-barrow\"}",
                "{\"release\":null,\"sealedDigest\":null,\"receivedAt\":null,\"from\":null}"
            })
    void refusesContentThatIsNoReceipt(String content) throws Exception {
        assertRefused(CmsSignature.sign(content.getBytes(StandardCharsets.UTF_8), hub), "content is no receipt");
    }

    @Test
    void readsHowARecipientGoesOn() {
        for (CaseProgress.Step step : List.of(
                new CaseProgress.Step.Allocated("Family Support worker", true),
                new CaseProgress.Step.Closed(CaseProgress.Ending.NO_FURTHER_SUPPORT_NEEDED))) {
            CaseProgress progress = new CaseProgress(receipt(HUB).release(), HUB, receipt(HUB).receivedAt(), step);

            assertThat(verifier().read(new ReceiptSigner(hub).sign(progress))).isEqualTo(progress);
            assertRefused(new ReceiptSigner(Certificates.curve("hub")).sign(progress), "not signed by hub-barrow");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"step\":\"ALLOCATED\"",
                "\"step\":\"CLOSED\",\"role\":\"Family Support worker\",\"leads\":true",
                "\"step\":\"ALLOCATED\",\"role\":\"Family Support worker\",\"leads\":true,\"name\":\"Sam Worker\"",
                "\"step\":\"CLOSED\",\"ending\":\"SAM_WORKER_LEFT\""
            })
    void refusesProgressThatIsNotWhole(String rest) throws Exception {
        String content = "{\"release\":\"4c826a3e-cd3b-39ec-b5cd-c8d2262ffd64\",\"from\":\"hub-barrow\","
                + "\"at\":\"2026-09-14T10:00:00Z\"," + rest + "}";

        assertRefused(CmsSignature.sign(content.getBytes(StandardCharsets.UTF_8), hub), "content is no receipt");
    }

    @Test
    void readsWhatBecameOfARecall() {
        for (RecallAnswer.Said said : List.of(
                new RecallAnswer.Said.Deleted(), new RecallAnswer.Said.Kept(RecallAnswer.Basis.LEGAL_CLAIMS))) {
            RecallAnswer answer = new RecallAnswer(
                    RecallId.of(RELEASE), HUB, receipt(HUB).receivedAt(), receipt(HUB).sealedDigest(), said);

            assertThat(verifier().read(new ReceiptSigner(hub).sign(answer))).isEqualTo(answer);
            assertRefused(new ReceiptSigner(Certificates.curve("hub")).sign(answer), "not signed by hub-barrow");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"answer\":\"KEPT\"",
                "\"answer\":\"DELETED\",\"basis\":\"PUBLIC_TASK\"",
                "\"answer\":\"KEPT\",\"basis\":\"Sam Worker wants it\"",
                "\"answer\":\"DELETED\",\"release\":\"4c826a3e-cd3b-39ec-b5cd-c8d2262ffd64\""
            })
    void refusesAnAnswerToARecallThatIsNotWhole(String rest) throws Exception {
        assertAnswerRefused("4c826a3e-cd3b-89ec-b5cd-c8d2262ffd64", rest);
    }

    @Test
    void refusesAnAnswerThatNamesAReleaseForARecall() throws Exception {
        assertAnswerRefused(RELEASE.toString(), "\"answer\":\"DELETED\"");
    }

    private void assertAnswerRefused(String recall, String rest) throws Exception {
        String content = "{\"recall\":\"" + recall + "\",\"from\":\"hub-barrow\",\"sealedDigest\":\""
                + "0".repeat(64) + "\",\"at\":\"2026-09-14T10:00:00Z\"," + rest + "}";

        assertRefused(CmsSignature.sign(content.getBytes(StandardCharsets.UTF_8), hub), "content is no receipt");
    }

    @Tag("rounds")
    @Test
    void refusesWhateverElseItIsSent() {
        Random random = new Random(11);
        byte[] good = new ReceiptSigner(hub).sign(receipt(HUB));
        for (int round = 0; round < 2_000; round++) {
            byte[] changed = good.clone();
            for (int change = 0; change <= random.nextInt(4); change++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(verifier().read(changed)).isEqualTo(receipt(HUB));
            } catch (InvalidReceipt refused) {
                assertThat(refused).hasMessageNotContaining("Exception");
            }
        }
    }

    @Test
    void refusesWhatIsTooLargeToBeAReceipt() {
        assertRefused(new byte[16 * 1024 + 1], "larger than any receipt");
        assertRefused(new byte[16 * 1024], "no CMS SignedData");
    }

    private void assertRefused(byte[] signed, String reason) {
        assertThatThrownBy(() -> verifier().read(signed))
                .isInstanceOf(InvalidReceipt.class)
                .hasMessageContaining(reason);
    }

    private ReceiptVerifier verifier() {
        return new ReceiptVerifier(Certificates.in(folder));
    }

    private static DeliveryReceipt receipt(DestinationId from) {
        return new DeliveryReceipt(RELEASE, from, Instant.parse("2026-09-14T10:00:00Z"), "ab".repeat(32));
    }
}
