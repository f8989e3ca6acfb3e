package uk.frontdoor.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.frontdoor.core.intake.SubmissionId;

class LedgerChainTest {
    private static final Instant NOW = Instant.parse("2026-09-14T09:30:00.123456Z");
    private static final String SUBMISSION = "5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0001";

    private final LedgerEntry first = LedgerChain.link(LedgerChain.start(), 1, NOW, fact("school"));
    private final LedgerEntry second = LedgerChain.link(first.hash(), 2, NOW, fact("hub"));

    @Test
    void findsNoFaultInAnUntouchedChain() {
        assertThat(LedgerChain.fault(LedgerChain.start(), 1, first)).isEmpty();
        assertThat(LedgerChain.fault(first.hash(), 2, second)).isEmpty();
    }

    @Test
    void noticesAChangedEntry() {
        LedgerEntry changed = new LedgerEntry(2, NOW, fact("mash"), second.previous(), second.hash());

        assertThat(LedgerChain.fault(first.hash(), 2, changed)).contains("entry 2 was changed");
    }

    @Test
    void noticesARemovedEntry() {
        assertThat(LedgerChain.fault(LedgerChain.start(), 1, second)).contains("entry 1 is missing or moved");
    }

    @Test
    void noticesABackDatedEntry() {
        LedgerEntry backDated =
                new LedgerEntry(2, NOW.minusSeconds(86_400), second.fact(), second.previous(), second.hash());

        assertThat(LedgerChain.fault(first.hash(), 2, backDated)).contains("entry 2 was changed");
    }

    @Test
    void noticesAnEntryThatFollowsAnother() {
        LedgerEntry moved = new LedgerEntry(2, NOW, second.fact(), new byte[32], second.hash());

        assertThat(LedgerChain.fault(first.hash(), 2, moved)).contains("entry 2 does not follow the one before");
    }

    @ParameterizedTest
    @MethodSource("otherFacts")
    void noticesAChangeOfAnythingInAFact(LedgerFact other) {
        LedgerEntry changed = new LedgerEntry(2, NOW, other, second.previous(), second.hash());

        assertThat(LedgerChain.fault(first.hash(), 2, changed)).contains("entry 2 was changed");
    }

    static Stream<LedgerFact> otherFacts() {
        return Stream.of(
                new LedgerFact(LedgerKind.REFUSED, null, "hub", Map.of("digest", "00")),
                new LedgerFact(LedgerKind.RECEIVED, SubmissionId.of(SUBMISSION), "hub", Map.of("digest", "00")),
                new LedgerFact(LedgerKind.RECEIVED, null, "hub", Map.of("digest", "01")),
                new LedgerFact(LedgerKind.RECEIVED, null, "hub", Map.of("digests", "00")),
                new LedgerFact(LedgerKind.RECEIVED, null, "hub", Map.of()),
                new LedgerFact(LedgerKind.RECEIVED, null, "hub", Map.of("digest", "00", "rule", "S-11")));
    }

    /** Whoever checks a copy of the ledger with other means must come to the same hashes, in every release. */
    @Test
    void givesTheHashesThatTheDocumentedFormGives() {
        LedgerEntry later = LedgerChain.link(
                first.hash(),
                2,
                NOW,
                new LedgerFact(
                        LedgerKind.RELEASED,
                        SubmissionId.of(SUBMISSION),
                        "sharing",
                        Map.of("rule", "S-11", "fields", "CHILD_NAME")));

        assertThat(HexFormat.of().formatHex(first.hash()))
                .isEqualTo("bb89e6f07239396ba4c6bd86ed6e095283327efc8759f6468f767db3799c43a5");
        assertThat(HexFormat.of().formatHex(later.hash()))
                .isEqualTo("ff187359b13748d177c320bd118679754ceb48c45a5898a43872d1942d18531b");
    }

    @Test
    void keepsTimesToTheMicrosecond() {
        LedgerEntry entry = LedgerChain.link(LedgerChain.start(), 1, NOW.plusNanos(789), fact("school"));

        assertThat(entry.at()).isEqualTo(NOW);
        assertThat(entry.hash()).isEqualTo(first.hash());
    }

    private static LedgerFact fact(String actor) {
        return new LedgerFact(LedgerKind.RECEIVED, null, actor, Map.of("digest", "00"));
    }
}
