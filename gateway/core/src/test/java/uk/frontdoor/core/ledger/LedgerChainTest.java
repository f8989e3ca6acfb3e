package uk.frontdoor.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LedgerChainTest {
    private static final Instant NOW = Instant.parse("2026-09-14T09:30:00.123456Z");

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

    private static LedgerFact fact(String actor) {
        return new LedgerFact(LedgerKind.RECEIVED, null, actor, Map.of("digest", "00"));
    }
}
