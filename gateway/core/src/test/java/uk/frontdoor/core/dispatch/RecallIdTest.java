package uk.frontdoor.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.sharing.ReleaseId;

class RecallIdTest {
    private static final UUID RELEASE = UUID.nameUUIDFromBytes(new byte[] {1});

    @Test
    void isTheReleasesInAnotherVersion() {
        RecallId recall = RecallId.of(new ReleaseId(RELEASE));

        assertThat(RecallId.is(recall.value())).isTrue();
        assertThat(RecallId.is(RELEASE)).isFalse();
        assertThat(recall.value().getLeastSignificantBits()).isEqualTo(RELEASE.getLeastSignificantBits());
        assertThat(RecallId.of(new ReleaseId(RELEASE))).isEqualTo(recall);
    }

    @Test
    void isNeverThatOfARelease() {
        assertThatThrownBy(() -> new RecallId(RELEASE)).isInstanceOf(IllegalArgumentException.class);
    }
}
