package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.frontdoor.config.area.AreaFiles;
import uk.frontdoor.config.area.DeclaredClocks;
import uk.frontdoor.config.calendar.EnglandCalendar;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;
import uk.frontdoor.core.worklist.WorkKind;

class ClockStateTest {
    private static final UUID ID = UUID.fromString("5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0001");
    private static final Instant FRIDAY_FIVE = Instant.parse("2026-12-04T17:00:00Z");
    private static final Instant MONDAY_ELEVEN = Instant.parse("2026-12-07T11:00:00Z");
    private static final DeclaredClocks CLOCKS =
            new DeclaredClocks(AreaFiles.shipped(), new EnglandCalendar(), _ -> true);

    private static ClockState state(String area, Urgency urgency, Instant due, String now) {
        WorkItem item = new WorkItem(
                new WorkItemId(ID),
                WorkKind.TRIAGE,
                new AreaId(area),
                new SubmissionId(ID),
                null,
                urgency,
                due.minusSeconds(3600),
                due,
                List.of(),
                null,
                null,
                false);
        return ClockState.of(item, CLOCKS, Duration.ofHours(4), Instant.parse(now));
    }

    @Test
    void warnsBeforeTheWeekendOfWhatIsDueAfterIt() {
        assertThat(state("waf", Urgency.GREEN, MONDAY_ELEVEN, "2026-12-04T14:59:00Z"))
                .isEqualTo(ClockState.NOT_DUE_YET);
        assertThat(state("waf", Urgency.GREEN, MONDAY_ELEVEN, "2026-12-04T15:00:00Z")).isEqualTo(ClockState.DUE_SOON);
    }

    @Test
    void warnsByTheHoursOfTheAreasOwnFrontDoor() {
        String tenAtNight = "2026-12-06T22:00:00Z";
        Instant mondayHalfPastTwelve = Instant.parse("2026-12-07T12:30:00Z");

        assertThat(state("waf", Urgency.GREEN, mondayHalfPastTwelve, tenAtNight)).isEqualTo(ClockState.DUE_SOON);
        assertThat(state("cam", Urgency.GREEN, mondayHalfPastTwelve, tenAtNight)).isEqualTo(ClockState.NOT_DUE_YET);
    }

    @Test
    void isOverdueThroughAWeekendNobodyWorksAndCriticalAfterTheNextWorkingDay() {
        assertThat(state("waf", Urgency.AMBER, FRIDAY_FIVE, "2026-12-06T23:00:00Z")).isEqualTo(ClockState.OVERDUE);
        assertThat(state("waf", Urgency.AMBER, FRIDAY_FIVE, "2026-12-07T17:00:00Z"))
                .isEqualTo(ClockState.CRITICALLY_OVERDUE);
    }

    @Test
    void isCriticalAtOnceForARed() {
        assertThat(state("waf", Urgency.RED, FRIDAY_FIVE, "2026-12-04T17:00:00Z"))
                .isEqualTo(ClockState.CRITICALLY_OVERDUE);
        assertThat(state("waf", Urgency.RED, FRIDAY_FIVE, "2026-12-04T13:00:00Z")).isEqualTo(ClockState.DUE_SOON);
    }
}
