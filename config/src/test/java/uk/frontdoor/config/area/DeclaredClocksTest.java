package uk.frontdoor.config.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.frontdoor.config.calendar.DeclaredTerms;
import uk.frontdoor.config.calendar.EnglandCalendar;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.config.file.UnusableFiles;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.sharing.AgreementTerms;
import uk.frontdoor.core.triage.ClockRule;
import uk.frontdoor.core.triage.Urgency;

class DeclaredClocksTest {
    private static final AreaId WAF = new AreaId("waf");
    private static final AreaId CAM = new AreaId("cam");
    private static final AreaId LAN = new AreaId("lan");
    private static final ClockRule FOUR_HOURS = new ClockRule.Elapsed(Duration.ofHours(4));
    private static final ClockRule ONE_WORKING_DAY = new ClockRule.WorkingDays(1);
    private static final EnglandCalendar CALENDAR = new EnglandCalendar();
    private static final String FRIDAY_EVENING = "2026-11-20T19:30:00Z";
    private static final String BEFORE_EASTER = "2027-03-25T18:00:00Z";
    private static final String NEW_YEARS_EVE = "2026-12-31T19:00:00Z";

    private final DeclaredClocks clocks = clocks(AreaFiles.shipped());

    private static DeclaredClocks clocks(AreaFiles files) {
        return new DeclaredClocks(files, CALENDAR, new DeclaredTerms(CALENDAR));
    }

    private static AreaFiles lancashireWith(String declared, String changed) {
        String text = new ResourceFile("/frontdoor/areas/lan-2018.yaml").text();
        assertThat(text).contains(declared);
        return AreaFiles.shipped().with(Map.of("lan-2018.yaml", text.replace(declared, changed)));
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }

    @Test
    void givesARedFourHoursOnFridayEvening() {
        assertThat(clocks.dueAt(WAF, Urgency.RED, FOUR_HOURS, at(FRIDAY_EVENING))).isEqualTo("2026-11-20T23:30:00Z");
    }

    @Test
    void givesWhatComesOnFridayEveningUntilTheDoorClosesOnMonday() {
        assertThat(clocks.dueAt(WAF, Urgency.AMBER, ONE_WORKING_DAY, at(FRIDAY_EVENING)))
                .isEqualTo("2026-11-23T17:00:00Z");
        assertThat(clocks.dueAt(CAM, Urgency.GREEN, ONE_WORKING_DAY, at(FRIDAY_EVENING)))
                .isEqualTo("2026-11-23T17:30:00Z");
    }

    @Test
    void closesEarlierWhereTheFrontDoorDoes() {
        assertThat(clocks.dueAt(CAM, Urgency.AMBER, ONE_WORKING_DAY, at("2026-11-19T10:00:00Z")))
                .isEqualTo("2026-11-20T16:30:00Z");
        assertThat(clocks.dueAt(LAN, Urgency.AMBER, ONE_WORKING_DAY, at("2026-11-19T10:00:00Z")))
                .isEqualTo("2026-11-20T17:00:00Z");
    }

    @Test
    void countsNoDayOfEaster() {
        assertThat(clocks.dueAt(WAF, Urgency.GREEN, ONE_WORKING_DAY, at(BEFORE_EASTER)))
                .isEqualTo("2027-03-30T16:00:00Z");
        assertThat(clocks.dueAt(WAF, Urgency.RED, FOUR_HOURS, at(BEFORE_EASTER))).isEqualTo("2027-03-25T22:00:00Z");
    }

    @Test
    void countsOnAfterNewYear() {
        assertThat(clocks.dueAt(WAF, Urgency.AMBER, ONE_WORKING_DAY, at(NEW_YEARS_EVE)))
                .isEqualTo("2027-01-04T17:00:00Z");
        assertThat(clocks.dueAt(WAF, Urgency.AMBER, FOUR_HOURS, at(NEW_YEARS_EVE)))
                .as("the table's four hours run through the night")
                .isEqualTo("2026-12-31T23:00:00Z");
    }

    @Test
    void leavesTheSchoolDayToTheTable() {
        assertThat(clocks.dueAt(WAF, Urgency.GREEN, new ClockRule.BeforeNextSchoolDay(), at("2026-12-23T22:00:00Z")))
                .isEqualTo("2027-01-04T08:45:00Z");
    }

    @Test
    void hasTheOfficeHoursAndTheTablesRuleWhereNoFileIsInForce() {
        assertThat(clocks.dueAt(new AreaId("nowhere"), Urgency.GREEN, ONE_WORKING_DAY, at(FRIDAY_EVENING)))
                .isEqualTo("2026-11-23T17:00:00Z");
    }

    @Test
    void warnsWhileFourStaffedHoursAreLeftAndAtAnyHourForARed() {
        Instant mondayMorning = at("2026-11-23T11:00:00Z");

        assertThat(clocks.dueSoonFrom(WAF, Urgency.GREEN, mondayMorning, Duration.ofHours(4)))
                .isEqualTo("2026-11-20T15:00:00Z");
        assertThat(clocks.dueSoonFrom(WAF, Urgency.RED, mondayMorning, Duration.ofHours(4)))
                .isEqualTo("2026-11-23T07:00:00Z");
    }

    @Test
    void isCriticalAWorkingDayLaterAndAtOnceForARed() {
        Instant thursdayBeforeEaster = at("2027-03-25T17:00:00Z");

        assertThat(clocks.criticalFrom(WAF, Urgency.AMBER, thursdayBeforeEaster)).isEqualTo("2027-03-30T16:00:00Z");
        assertThat(clocks.criticalFrom(WAF, Urgency.RED, thursdayBeforeEaster)).isEqualTo(thursdayBeforeEaster);
    }

    @Test
    void knowsAProgrammeOnlyInLancashire() {
        assertThat(clocks.programmeEnds(LAN, at("2026-09-14T10:00:00Z"))).contains(LocalDate.parse("2026-12-07"));
        assertThat(clocks.programmeEnds(WAF, at("2026-09-14T10:00:00Z"))).isEmpty();
    }

    @Test
    void saysOfEachAreaHowLongAgreementLasts() {
        Clock day = Clock.fixed(at(FRIDAY_EVENING), ZoneOffset.UTC);
        AgreementTerms terms = lancashireWith("no day of review\", limit: 12 weeks", "no day of review\", limit: 6 months")
                .agreementTerms(day);

        assertThat(terms.in(LAN)).isEqualTo(Period.ofMonths(6));
        assertThat(terms.in(WAF)).isEqualTo(Period.ofWeeks(12));
        assertThat(terms.in(new AreaId("nowhere"))).isEqualTo(Period.ZERO);
    }

    @Test
    void followsAFileThatGivesItselfLess() {
        DeclaredClocks changed = clocks(lancashireWith(
                "use: AMBER, starts: \"It is received\", limit: 1 working day",
                "use: AMBER, starts: \"It is received\", limit: 2 working hours"));

        assertThat(changed.dueAt(LAN, Urgency.AMBER, ONE_WORKING_DAY, at(FRIDAY_EVENING)))
                .isEqualTo("2026-11-23T11:00:00Z");
        assertThat(changed.dueAt(WAF, Urgency.AMBER, ONE_WORKING_DAY, at(FRIDAY_EVENING)))
                .isEqualTo("2026-11-23T17:00:00Z");
    }

    @Test
    void leavesAnyRatingButRedOffADayNobodyWorks() {
        DeclaredClocks changed = clocks(lancashireWith(
                "use: GREEN, starts: \"It is received\", limit: 72 hours",
                "use: GREEN, starts: \"It is received\", limit: 12 hours"));

        assertThat(changed.dueAt(LAN, Urgency.GREEN, new ClockRule.WorkingDays(3), at(FRIDAY_EVENING)))
                .isEqualTo("2026-11-23T17:00:00Z");
    }

    @Test
    void takesNoFileWithTwoClocksForOneUse() {
        assertThatThrownBy(() -> lancashireWith("use: GREEN", "use: AMBER"))
                .isInstanceOf(UnusableFiles.class)
                .hasMessageContaining("clocks: one for AMBER and no other (expected)");
    }
}
