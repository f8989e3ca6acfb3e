package uk.frontdoor.core.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.fixture.AReferral;

class AgreementChangeTest {
    private static final Instant NOW = Instant.parse("2026-09-14T10:00:00Z");

    private final Agreement agreed = AReferral.agreed();
    private final Agreement refused =
            AReferral.agreement(AgreementState.REFUSED, GiverCapacity.PARENT_WITH_RESPONSIBILITY, null);

    @Test
    void withdrawsEverythingTheSamePersonAgreedTo() {
        List<Agreement> confirmed = AgreementChange.after(List.of(agreed), agreed, AgreementWord.CONFIRMED, NOW);

        assertThat(AgreementChange.after(confirmed, agreed, AgreementWord.WITHDRAWN, NOW))
                .hasSize(2)
                .allSatisfy(statement -> {
                    assertThat(statement.state()).isEqualTo(AgreementState.WITHDRAWN);
                    assertThat(statement.withdrawnAt()).isEqualTo(NOW);
                });
    }

    @Test
    void leavesWhatOthersSaidAlone() {
        Agreement fromACarer = AReferral.agreement(AgreementState.AGREED, GiverCapacity.CARER, null);

        assertThat(AgreementChange.after(List.of(agreed, fromACarer, refused), agreed, AgreementWord.WITHDRAWN, NOW))
                .endsWith(fromACarer, refused)
                .doesNotContain(agreed);
    }

    @Test
    void addsAConfirmationAndKeepsWhatWasSaidBefore() {
        List<Agreement> after = AgreementChange.after(List.of(agreed), agreed, AgreementWord.CONFIRMED, NOW);

        assertThat(after).startsWith(agreed).hasSize(2);
        assertThat(after.getLast().givenAt()).isEqualTo(NOW);
        assertThat(after.getLast().reviewOn()).isNull();
        assertThat(after.getLast().recipients()).isEqualTo(agreed.recipients());
    }

    @Test
    void isOpenOnlyToWhatAgrees() {
        assertThat(AgreementChange.isOpenTo(agreed)).isTrue();
        assertThat(AgreementChange.isOpenTo(refused)).isFalse();
    }
}
