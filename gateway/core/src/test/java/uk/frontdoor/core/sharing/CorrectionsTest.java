package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.Referral;

final class CorrectionsTest {
    private final Referral referral = AReferral.fromASchool()
            .build()
            .correctedIn("children[0].dateOfBirth", "a.worker")
            .correctedIn("children[0].upn", "a.worker");

    @Test
    void tellsARecipientWhichOfItsFieldsWereCorrected() {
        assertThat(said(Set.of(FieldGroup.CHILD_BIRTH, FieldGroup.CHILD_NAME), List.of()))
                .isEqualTo("Help. Corrected since it was first recorded: child birth");
    }

    @Test
    void tellsNothingOfFieldsARecipientMayNotSee() {
        assertThat(said(Set.of(FieldGroup.CHILD_NAME), List.of())).isEqualTo("Help");
        assertThat(said(Set.of(FieldGroup.UPN), List.of(new Redaction("children[0].upn", "R-UPN")))).isEqualTo("Help");
        assertThat(Corrections.saidWith("", referral, Set.of(FieldGroup.CHILD_BIRTH), List.of())).as("a flag alone").isEmpty();
    }

    private String said(Set<FieldGroup> through, List<Redaction> redactions) {
        return Corrections.saidWith("Help", referral, through, redactions);
    }
}
