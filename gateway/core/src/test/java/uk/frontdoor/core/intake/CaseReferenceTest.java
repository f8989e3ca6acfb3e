package uk.frontdoor.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseReferenceTest {
    @Test
    void isTheSameForTheSameSubmission() {
        SubmissionId id = SubmissionId.of("5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0001");

        assertThat(CaseReference.of(id)).isEqualTo(CaseReference.of(id));
    }

    @Test
    void differsForDifferentSubmissionsEvenWhenTheirIdsAreAlike() {
        Random random = new Random(7);
        Set<CaseReference> seen = new HashSet<>();
        for (int count = 0; count < 100_000; count++) {
            seen.add(CaseReference.of(new SubmissionId(new UUID(random.nextLong(), count))));
        }

        assertThat(seen).hasSize(100_000);
    }
}
