package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.fixture.ADecision;

class ReleaseIdTest {
    private final ReleaseId id = ReleaseId.of(ADecision.ID, ADecision.HUB.id());

    @Test
    void isTheSameForTheSameDecisionAndRecipient() {
        assertThat(ReleaseId.of(ADecision.ID, ADecision.HUB.id())).isEqualTo(id);
        assertThat(ReleaseId.of(ADecision.ID, ADecision.MASH.id())).isNotEqualTo(id);
        assertThat(ReleaseId.of(new UUID(0, 1), ADecision.HUB.id())).isNotEqualTo(id);
    }

    @Test
    void isReadBackFromItsText() {
        assertThat(ReleaseId.of(id.toString())).isEqualTo(id);
    }
}
