package uk.frontdoor.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.frontdoor.app.seal.AKeyFolder;

/** What an operator asks of the ledger, judged by the verifier as a program of its own. */
class LedgerProofsIT {
    @TempDir
    private static Path data;

    @TempDir
    private static Path program;

    private static AVerifier verifier;
    private static ALedger ledger;

    @TempDir
    private Path elsewhere;

    @BeforeAll
    static void start() throws Exception {
        verifier = AVerifier.compiledInto(program, AKeyFolder.in(data.resolve("keys")));
        ledger = ALedger.in(data);
    }

    @AfterAll
    static void stop() throws IOException {
        ledger.close();
    }

    @AfterEach
    void forget() {
        ledger.forgetEverything();
    }

    @Test
    void exportsAtACommandToo() throws Exception {
        Path export = elsewhere.resolve("export");
        ledger.facts(1);

        assertThat(ledger.command(LedgerCommand.EXPORT)).isEqualTo("The ledger cannot be read: --to is missing\n");
        assertThat(ledger.command(LedgerCommand.EXPORT, "--to=" + export)).isEqualTo("1 entries\n");
        assertThat(verifier.judges(export)).startsWith("0 The ledger is whole: 1 entries");
    }

    @Test
    void provesOneEntryAndThatTheLedgerOnlyGrew() throws Exception {
        ledger.facts(5);
        ledger.command(LedgerCommand.CHECKPOINT);
        ledger.facts(300);
        ledger.command(LedgerCommand.CHECKPOINT);
        String entry = ledger.command(LedgerCommand.PROVE_ENTRY, "--entry=200");
        String growth = ledger.command(LedgerCommand.PROVE_GROWTH, "--from=5");

        assertThat(proof(entry)).isEqualTo("0 The proof holds");
        assertThat(proof(growth)).isEqualTo("0 The proof holds");
        assertThat(proof(entry.replaceFirst("n=\\d+", "n=7")))
                .isEqualTo("1 It does not hold: the entry is not under the signed root");
        assertThat(proof(growth.replaceFirst("path: ..", "path: 00")))
                .isEqualTo("1 It does not hold: what was signed earlier is not the beginning of what was signed later");
        assertThat(ledger.command(LedgerCommand.PROVE_ENTRY, "--entry=306")).isEqualTo("no checkpoint covers that entry\n");
        assertThat(ledger.command(LedgerCommand.PROVE_ENTRY, "--entry=x")).contains("--entry: a number (expected)");
    }

    @Test
    void signsCheckpointsSoThatOpenSslVerifiesThem() throws Exception {
        ledger.facts(1);
        ledger.command(LedgerCommand.CHECKPOINT);
        assumeThat(Files.isExecutable(Path.of("/usr/bin/openssl"))).as("openssl is installed").isTrue();
        Path key = elsewhere.resolve("key.pem");
        String certificate = data.resolve("keys/gateway.pem").toString();
        Files.writeString(key, AVerifier.run("openssl", "x509", "-in", certificate, "-pubkey", "-noout").substring(2));

        assertThat(AVerifier.run(
                        "openssl", "dgst", "-sha256", "-verify", key.toString(),
                        "-signature", data.resolve("checkpoints/checkpoint-1.sig").toString(),
                        data.resolve("checkpoints/checkpoint-1.txt").toString()))
                .isEqualTo("0 Verified OK");
    }

    private String proof(String text) throws Exception {
        Path file = elsewhere.resolve("proof.txt");
        Files.writeString(file, text);
        return verifier.judges(file);
    }
}
