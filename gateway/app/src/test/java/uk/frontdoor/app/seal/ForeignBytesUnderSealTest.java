package uk.frontdoor.app.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.app.seal.Certificates.HUB;
import static uk.frontdoor.app.seal.Certificates.MASH;
import static uk.frontdoor.app.seal.Certificates.put;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;
import uk.frontdoor.core.dispatch.InvalidReceipt;

/** Whatever bytes come in place of a delivery or of a recipient's word, they are believed or refused, the same each time. */
@Tag("rounds")
class ForeignBytesUnderSealTest {
    private static final String LONGEST = "1h";
    private static final String AT = "\"at\":\"2026-09-14T10:00:00Z\"";
    private static final Identity GATEWAY = Certificates.curve("gateway");
    private static final Identity CURVE = Certificates.curve("hub");
    private static final Identity KEM = Certificates.kem(CURVE, "ML-KEM-768");
    private static final Identity RSA = Certificates.rsa("mash", 2048);
    private static final CmsOpener OPENER = new CmsOpener(
            List.of(CURVE.key(), KEM.key(), RSA.key()), List.of(GATEWAY.certificate()));

    @TempDir
    private static Path folder;

    @MethodSource("deliveries")
    @FuzzTest(maxDuration = LONGEST)
    void opensADeliveryOrNot(byte[] bytes) {
        assertThat(opened(bytes)).isEqualTo(opened(bytes));
    }

    @MethodSource("words")
    @FuzzTest(maxDuration = LONGEST)
    void readsTheWordOfARecipientOrNot(byte[] bytes) throws CMSException, IOException {
        ReceiptVerifier verifier = new ReceiptVerifier(Certificates.in(folder));

        assertThat(read(verifier, bytes)).isEqualTo(read(verifier, bytes));
        assertThat(read(verifier, unsigned(bytes))).doesNotStartWith("read");
    }

    private static String opened(byte[] bytes) {
        try {
            return "opened " + HexFormat.of().formatHex(OPENER.open(bytes));
        } catch (CmsOpener.BrokenSeal broken) {
            return String.valueOf(broken.getMessage());
        }
    }

    private static String read(ReceiptVerifier verifier, byte[] bytes) {
        try {
            return "read " + verifier.read(bytes);
        } catch (InvalidReceipt invalid) {
            return String.valueOf(invalid.getMessage());
        }
    }

    /** The bytes as what a receipt says, in the form of one that nobody signed. */
    private static byte[] unsigned(byte[] content) throws CMSException, IOException {
        return new CMSSignedDataGenerator().generate(new CMSProcessableByteArray(content), true).getEncoded();
    }

    static Stream<byte[]> deliveries() {
        CmsSealer sealer = new CmsSealer(new GatewayKeys(GATEWAY, Optional.empty()), Certificates.in(folder));
        put(folder, HUB, CURVE, KEM);
        put(folder, MASH, RSA);
        byte[] content = "{\"reference\":\"FD-TEST\"}".getBytes(UTF_8);
        return Stream.of(sealer.seal(content, HUB), sealer.seal(content, MASH));
    }

    static Stream<byte[]> words() throws Exception {
        put(folder, HUB, CURVE);
        List<byte[]> said = Stream.of(
                        "{\"release\":\"4c826a3e-cd3b-39ec-b5cd-c8d2262ffd64\",\"from\":\"hub-barrow\","
                                + "\"sealedDigest\":\"" + "ab".repeat(32) + "\",\"receivedAt\":\"2026-09-14T10:00:00Z\"}",
                        "{\"release\":\"4c826a3e-cd3b-39ec-b5cd-c8d2262ffd64\",\"from\":\"hub-barrow\"," + AT
                                + ",\"step\":\"ALLOCATED\",\"role\":\"Family Support worker\",\"leads\":true}",
                        "{\"recall\":\"4c826a3e-cd3b-89ec-b5cd-c8d2262ffd64\",\"from\":\"hub-barrow\"," + AT
                                + ",\"sealedDigest\":\"" + "0".repeat(64) + "\",\"answer\":\"DELETED\"}")
                .map(json -> json.getBytes(UTF_8))
                .toList();
        return Stream.concat(said.stream(), Stream.of(CmsSignature.sign(said.getFirst(), CURVE)));
    }
}
