package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.core.fixture.AReferral.agreed;
import static uk.frontdoor.core.sharing.Statements.excluding;
import static uk.frontdoor.core.sharing.Statements.ownWord;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.Agreement;
import uk.frontdoor.core.referral.AgreementState;
import uk.frontdoor.core.referral.GiverCapacity;

class FamilyWishTest {
    private static final FamilyWish SILENT = new FamilyWish(true);
    private static final FamilyWish NONE = new FamilyWish(false);

    @ParameterizedTest
    @ValueSource(strings = {"my mum", "Parents", "family member", "FAMILY_MEMBER"})
    void isSilentWhereAYoungPersonExcludesTheFamily(String words) {
        assertThat(wish(excluding(ownWord(AgreementState.AGREED, "c1", true), words))).isEqualTo(SILENT);
    }

    @Test
    void saysNothingWhereAYoungPersonExcludesSomebodyElseOrNobody() {
        assertThat(wish(excluding(ownWord(AgreementState.AGREED, "c1", true), "my school"))).isEqualTo(NONE);
        assertThat(wish(ownWord(AgreementState.AGREED, "c1", true))).isEqualTo(NONE);
    }

    @ParameterizedTest
    @EnumSource(GiverCapacity.class)
    void isTheWishOfTheYoungPersonOrChildAlone(GiverCapacity capacity) {
        Agreement statement = excluding(AReferral.agreement(AgreementState.AGREED, capacity, null), "dad");

        boolean theirOwn = capacity == GiverCapacity.YOUNG_PERSON || capacity == GiverCapacity.CHILD;
        assertThat(wish(agreed(), statement).silent()).isEqualTo(theirOwn);
    }

    @Test
    void turnsTellingTheFamilyIntoNotTellingThemAndLookingAgain() {
        SharingVerdict verdict = verdict(List.of("L1"), List.of("T-ACK", "T-FAM"));

        assertThat(SILENT.appliedTo(verdict)).isEqualTo(verdict(List.of("L1", "L9"), List.of("T-ACK", "T-NOFAM")));
    }

    @Test
    void saysNothingTwice() {
        SharingVerdict verdict = verdict(List.of("L9"), List.of("T-FAM", "T-NOFAM"));

        assertThat(SILENT.appliedTo(verdict)).isEqualTo(verdict(List.of("L9"), List.of("T-NOFAM")));
    }

    @Test
    void leavesAVerdictThatDoesNotTellTheFamily() {
        SharingVerdict verdict = verdict(List.of("L1"), List.of("T-ACK"));

        assertThat(SILENT.appliedTo(verdict)).isEqualTo(verdict);
    }

    @Test
    void leavesAVerdictWhereNobodyWishedSilence() {
        SharingVerdict verdict = verdict(List.of("L1"), List.of("T-FAM"));

        assertThat(NONE.appliedTo(verdict)).isEqualTo(verdict);
    }

    @Test
    void isWhatARecipientReadsBehindTheReason() {
        assertThat(SILENT.saidWith("Help is asked for"))
                .isEqualTo("Help is asked for. Do not tell the family: the young person has asked for that");
        assertThat(NONE.saidWith("Help is asked for")).isEqualTo("Help is asked for");
        assertThat(SILENT.saidWith("")).isEmpty();
    }

    private static FamilyWish wish(Agreement... statements) {
        return FamilyWish.in(AReferral.fromASchool().withAgreements(statements).build());
    }

    private static SharingVerdict verdict(List<String> log, List<String> tell) {
        return new SharingVerdict(
                Answer.PERMIT, FieldProfile.P3, "S-11", "3", "UK GDPR Article 6(1)(e)", log, tell, "By agreement");
    }
}
