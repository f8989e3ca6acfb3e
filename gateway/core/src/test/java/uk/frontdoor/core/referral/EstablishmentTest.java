package uk.frontdoor.core.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EstablishmentTest {
    private static final LocalDate ADMITTED = LocalDate.parse("2026-09-01");

    private static Establishment stay(
            @Nullable LocalDate expectedUntil, boolean forThreeMonths, @Nullable LocalDate dischargedOn) {
        return new Establishment(
                "Testfell Unit",
                Establishment.Sector.PUBLIC,
                Establishment.Sector.PUBLIC,
                null,
                ADMITTED,
                expectedUntil,
                forThreeMonths,
                dischargedOn,
                null,
                null);
    }

    @Test
    void isNotifiedAtOnceWhereThreeMonthsAreIntendedOrExpected() {
        assertThat(stay(null, true, null).isToBeNotifiedOn(ADMITTED)).isTrue();
        assertThat(stay(LocalDate.parse("2026-12-08"), false, null).isToBeNotifiedOn(ADMITTED)).isTrue();
        assertThat(stay(LocalDate.parse("2026-10-01"), false, null).isToBeNotifiedOn(ADMITTED)).isFalse();
    }

    @Test
    void isNotifiedOnceTwelveWeeksHaveGoneBy() {
        Establishment shorter = stay(null, false, null);

        assertThat(shorter.isToBeNotifiedOn(LocalDate.parse("2026-11-23"))).isFalse();
        assertThat(shorter.isToBeNotifiedOn(LocalDate.parse("2026-11-24"))).isTrue();
        assertThat(shorter.notifiedFrom()).isEqualTo("2026-11-24");
    }

    @Test
    void isNotifiedOfTheEndOfALongStayAndNotOfAShortOne() {
        assertThat(stay(null, false, LocalDate.parse("2026-12-20")).isToBeNotifiedOn(LocalDate.parse("2026-12-21")))
                .isTrue();
        assertThat(stay(null, false, LocalDate.parse("2026-09-20")).isToBeNotifiedOn(LocalDate.parse("2027-02-01")))
                .isFalse();
    }
}
