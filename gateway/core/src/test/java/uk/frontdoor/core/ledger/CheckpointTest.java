package uk.frontdoor.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {
    @Test
    void isAFewLinesThatCanBeSigned() {
        assertThat(checkpoint("front-door.1").text())
                .isEqualTo("""
                        Front Door ledger checkpoint
                        ledger: front-door.1
                        entries: 1234
                        head: 0aff
                        root: 10
                        at: 2026-09-14T09:30:00Z
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Front", "-door", "front door", "front\nentries: 1"})
    void refusesANameThatCouldSayMoreThanAName(String name) {
        assertThatThrownBy(() -> checkpoint(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("ledger:");
    }

    private static Checkpoint checkpoint(String ledger) {
        return new Checkpoint(
                ledger, 1234, new byte[] {10, -1}, new byte[] {16}, Instant.parse("2026-09-14T09:30:00Z"));
    }
}
