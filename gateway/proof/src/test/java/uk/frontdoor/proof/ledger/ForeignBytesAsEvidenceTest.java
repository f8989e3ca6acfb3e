package uk.frontdoor.proof.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever bytes come in place of evidence, they hold or they do not, the same each time; also where the gateway itself, which
 * a verifier need not trust, has signed nonsense.
 */
class ForeignBytesAsEvidenceTest {
    private static final String LONGEST = "1h";
    private static final String ENTRY = "1\t2026-09-14T09:30:00Z\tDECIDED\t\tsharing\t%s\tdecision=a\toutcome=SHARE\trecipients=b";
    private static final KeyPair KEYS = keys();
    private static final X509Certificate GATEWAY = certificate();

    @TempDir
    private static Path folder;

    @MethodSource("proofs")
    @FuzzTest(maxDuration = LONGEST)
    void believesAProofOrNot(byte[] bytes) {
        Proof sent = Proof.of(new String(bytes, US_ASCII));
        Proof signed = new Proof(
                sent.head(), sent.checkpoints().stream().map(each -> signed(each.text())).toList());

        assertThat(sent.fault(GATEWAY)).isEqualTo(sent.fault(GATEWAY));
        assertThat(signed.fault(GATEWAY)).isEqualTo(signed.fault(GATEWAY));
    }

    @MethodSource("exports")
    @FuzzTest(maxDuration = LONGEST)
    void believesAnExportOrNot(byte[] bytes) throws IOException {
        Files.write(folder.resolve("entries.txt"), chained(bytes).getBytes(ISO_8859_1));

        assertThat(fault()).isEqualTo(fault());
    }

    @Test
    @Timeout(60)
    void doesNotBelieveAProofOfGrowthFromNothing() {
        assertThat(growth(0).fault(GATEWAY)).hasValue("this is no proof");
        assertThat(growth(-1).fault(GATEWAY)).hasValue("this is no proof");
    }

    private static Proof growth(long from) {
        return new Proof(
                List.of("Front Door ledger growth", "path: " + "0".repeat(64)),
                List.of(signed(checkpoint(from, new byte[32])), signed(checkpoint(3, new byte[32]))));
    }

    private static Optional<String> fault() throws IOException {
        return new Evidence(GATEWAY).fault(folder, List.of());
    }

    /** The lines with the hashes they would have in a ledger, as far as they are entries. */
    private static String chained(byte[] lines) {
        StringBuilder text = new StringBuilder();
        byte[] head = new byte[32];
        for (String line : new String(lines, ISO_8859_1).split("\n")) {
            String[] parts = line.split("\t", -1);
            try {
                head = Entry.read(line).hashAfter(head);
                parts[5] = HexFormat.of().formatHex(head);
            } catch (RuntimeException noEntry) { // as the verifier does
                head = new byte[32];
            }
            text.append(String.join("\t", parts)).append('\n');
        }
        return text.toString();
    }

    static Stream<byte[]> exports() {
        String answer = ENTRY.formatted("00").replace("1\t2026", "2\t2026").replace("DECIDED", "RELEASED").replace("recipients", "recipient");
        return Stream.of((ENTRY.formatted("00") + "\n" + answer + "\n").getBytes(US_ASCII));
    }

    static Stream<byte[]> proofs() {
        byte[] hash = Entry.read(ENTRY.formatted("00")).hashAfter(new byte[32]);
        byte[] root = Hash.leaf(hash);
        byte[] both = Hash.node(root, root);
        String entry = "Front Door ledger inclusion\nentry: " + ENTRY.formatted("00") + "\nprevious: " + "0".repeat(64);
        String grown = "Front Door ledger growth\npath: " + HexFormat.of().formatHex(root);
        return Stream.of(
                        entry + "\n\n" + checkpoint(1, root) + "signature: AA==\n",
                        grown + "\n\n" + checkpoint(1, root) + "signature: AA==\n\n" + checkpoint(2, both) + "signature: AA==\n")
                .map(text -> text.getBytes(US_ASCII));
    }

    private static String checkpoint(long entries, byte[] root) {
        return "Front Door ledger checkpoint\nledger: test\nentries: %d\nhead: %s\nroot: %s\nat: 2026-09-14T10:00:00Z\n"
                .formatted(entries, "0".repeat(64), HexFormat.of().formatHex(root));
    }

    private static SignedCheckpoint signed(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(KEYS.getPrivate());
            signature.update(text.getBytes(US_ASCII));
            return new SignedCheckpoint(text, signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("EC").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static X509Certificate certificate() {
        X500Name name = new X500Name("CN=gateway");
        Date now = Date.from(Instant.parse("2026-09-14T09:30:00Z"));
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(new JcaX509v3CertificateBuilder(name, BigInteger.ONE, now, now, name, KEYS.getPublic())
                            .build(new JcaContentSignerBuilder("SHA256withECDSA").build(KEYS.getPrivate())));
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
