package uk.frontdoor.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.frontdoor.app.seal.AKeyFolder;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;

/** Exports and proofs, judged by the verifier as a program of its own. */
class LedgerEvidenceIT {
    private static final String DECISION = "0b9c2f6e-4a3f-4a59-9d7a-2f3f0c1d7e11";

    @TempDir
    private static Path data;

    @TempDir
    private static Path program;

    private static AVerifier verifier;
    private static ALedger ledger;

    @TempDir
    private Path elsewhere;

    private Path export;

    @BeforeAll
    static void start() throws Exception {
        verifier = AVerifier.compiledInto(program, AKeyFolder.in(data.resolve("keys")));
        ledger = ALedger.in(data);
    }

    @AfterAll
    static void stop() throws IOException {
        ledger.close();
    }

    @BeforeEach
    void name() {
        export = elsewhere.resolve("export");
    }

    @AfterEach
    void forget() {
        ledger.forgetEverything();
    }

    @Test
    void holdsForSomebodyWithNothingButTheExport() throws Exception {
        aDecisionAndItsAnswers();
        ledger.checkpoint();
        ledger.facts(300);
        ledger.checkpoint();
        ledger.facts(2);
        ledger.exportTo(export);

        assertThat(verifier.judges(export))
                .isEqualTo("0 The ledger is whole: 305 entries, 303 of them under a signed checkpoint, "
                        + "2 answers of the sharing stage");
    }

    @Test
    void showsWhatSomebodyHasDoneToTheExport() throws Exception {
        aDecisionAndItsAnswers();
        ledger.facts(7);
        ledger.checkpoint();
        ledger.exportTo(export);

        assertThat(afterwards(lines -> replaced(lines, 4, lines.get(4).replace("REFUSED", "RECEIVED"))))
                .isEqualTo("1 It does not hold: entry 5 was changed, or does not follow the one before");
        assertThat(afterwards(lines -> replaced(lines, 4, "nonsense")))
                .isEqualTo("1 It does not hold: entry 5 was changed");
        assertThat(afterwards(lines -> without(lines, 4))).isEqualTo("1 It does not hold: entry 5 is missing or moved");
        assertThat(afterwards(LedgerEvidenceIT::swapped)).isEqualTo("1 It does not hold: entry 5 is missing or moved");
        assertThat(afterwards(lines -> lines.subList(0, 8)))
                .isEqualTo("1 It does not hold: a checkpoint over 10 entries was signed and they are not all here");
    }

    @Test
    void showsALedgerThatWasWrittenAnewFromTheStart() throws Exception {
        ledger.facts(5);
        ledger.checkpoint();
        Path kept = elsewhere.resolve("kept");
        copy(data.resolve("checkpoints"), kept);
        ledger.forgetEverything();
        ledger.append(new LedgerFact(LedgerKind.REFUSED, null, "somebody else", Map.of()));
        ledger.facts(5);
        ledger.exportTo(export);

        assertThat(verifier.judges(export)).startsWith("0 The ledger is whole");
        assertThat(verifier.judges(export, kept))
                .isEqualTo("1 It does not hold: the first 5 entries are not those that were signed");
    }

    @Test
    void believesNoCheckpointThatTheGatewayHasNotSigned() throws Exception {
        ledger.facts(5);
        ledger.checkpoint();
        ledger.exportTo(export);
        Path checkpoint = export.resolve("checkpoint-5.txt");
        Files.writeString(checkpoint, Files.readString(checkpoint).replace("ledger: front-door", "ledger: another"));

        assertThat(verifier.judges(export)).isEqualTo("1 It does not hold: checkpoint-5.txt is not signed by the gateway");
    }

    @Test
    void showsADecisionWithoutAnAnswerAndOneWithTwo() throws Exception {
        decided(ALedger.NOW, "hub-barrow mash-waf");
        answered(LedgerKind.RELEASED, "hub-barrow");
        ledger.chain();
        ledger.exportTo(export);
        assertThat(verifier.judges(export)).as("there is still time").startsWith("0 ");

        ledger.append(ALedger.NOW.plus(Duration.ofHours(2)), new LedgerFact(LedgerKind.REFUSED, null, "somebody", Map.of()));
        ledger.chain();
        ledger.exportTo(export);
        assertThat(verifier.judges(export)).isEqualTo("1 It does not hold: decision " + DECISION + " to mash-waf has no answer");

        ledger.append(ALedger.NOW.plus(Duration.ofHours(2)), answer(LedgerKind.WITHHELD, "mash-waf"));
        ledger.append(ALedger.NOW.plus(Duration.ofHours(2)), answer(LedgerKind.RELEASED, "mash-waf"));
        ledger.chain();
        ledger.exportTo(export);
        assertThat(verifier.judges(export))
                .isEqualTo("1 It does not hold: decision " + DECISION + " to mash-waf has 2 answers");
    }

    @Test
    void countsWhatIsPassedOnToAnotherAreaAsAnswered() throws Exception {
        ledger.append(new LedgerFact(LedgerKind.DECIDED, null, "a.worker",
                Map.of("decision", DECISION, "outcome", "SEND_TO_OTHER_AREA", "recipients", "front-door-lan")));
        answered(LedgerKind.RELEASED, "front-door-lan");
        ledger.chain();
        ledger.exportTo(export);

        assertThat(verifier.judges(export)).startsWith("0 The ledger is whole: 2 entries");
    }

    @Test
    void takesAReleaseThatIsWithdrawnLaterForNoSecondAnswer() throws Exception {
        aDecisionAndItsAnswers();
        ledger.append(new LedgerFact(LedgerKind.WITHHELD, null, "dispatch",
                Map.of("release", "7f0d3a52-5f0e-4a43-a3c5-c2b4e0a9d1f3", "recipient", "hub-barrow")));
        ledger.chain();
        ledger.exportTo(export);

        assertThat(verifier.judges(export)).startsWith("0 The ledger is whole: 4 entries");
    }

    private void aDecisionAndItsAnswers() {
        decided(ALedger.NOW, "hub-barrow mash-waf");
        answered(LedgerKind.RELEASED, "hub-barrow");
        answered(LedgerKind.HELD, "mash-waf");
        ledger.chain();
    }

    private void decided(Instant at, String recipients) {
        ledger.append(at, new LedgerFact(LedgerKind.DECIDED, null, "a.worker",
                Map.of("decision", DECISION, "outcome", "SHARE", "recipients", recipients)));
    }

    private void answered(LedgerKind kind, String recipient) {
        ledger.append(answer(kind, recipient));
    }

    private static LedgerFact answer(LedgerKind kind, String recipient) {
        return new LedgerFact(kind, null, "sharing", Map.of("decision", DECISION, "recipient", recipient));
    }

    private String afterwards(UnaryOperator<List<String>> tampering) throws Exception {
        Path entries = export.resolve("entries.txt");
        List<String> before = Files.readAllLines(entries);
        Files.write(entries, tampering.apply(new ArrayList<>(before)));
        String judged = verifier.judges(export);
        Files.write(entries, before);
        return judged;
    }

    private static List<String> replaced(List<String> lines, int index, String line) {
        lines.set(index, line);
        return lines;
    }

    private static List<String> without(List<String> lines, int index) {
        lines.remove(index);
        return lines;
    }

    private static List<String> swapped(List<String> lines) {
        Collections.swap(lines, 4, 5);
        return lines;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
