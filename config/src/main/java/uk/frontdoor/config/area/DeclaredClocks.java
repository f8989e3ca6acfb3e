package uk.frontdoor.config.area;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.area.OpeningHours;
import uk.frontdoor.core.area.StaffedTime;
import uk.frontdoor.core.area.WorkingCalendar;
import uk.frontdoor.core.triage.AreaClocks;
import uk.frontdoor.core.triage.ClockRule;
import uk.frontdoor.core.triage.DecisionClock;
import uk.frontdoor.core.triage.SchoolCalendar;
import uk.frontdoor.core.triage.Urgency;

/**
 * The clocks of the area files. A red runs through nights and holidays; any other rating that would run out on a day
 * nobody works runs to the end of the next working day. An area without a file has the table's rule and office hours.
 */
public final class DeclaredClocks implements AreaClocks {
    private static final OpeningHours OFFICE_HOURS = new OpeningHours(
            List.of(new OpeningHours.Span(
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0))),
            false,
            true);

    private final AreaFiles files;
    private final DecisionClock clock;

    public DeclaredClocks(AreaFiles files, WorkingCalendar calendar, SchoolCalendar schools) {
        this.files = files;
        this.clock = new DecisionClock(calendar, schools);
    }

    @Override
    public Instant dueAt(AreaId area, Urgency urgency, ClockRule rule, Instant receivedAt) {
        OpeningHours door = door(area, receivedAt);
        Instant byTheTable = clock.dueAt(receivedAt, rule, door);
        if (rule instanceof ClockRule.BeforeNextSchoolDay) {
            return byTheTable;
        }
        return Stream.concat(limit(area, ClockUse.DECISION, receivedAt), limit(area, of(urgency), receivedAt))
                .map(limit -> limit.after(receivedAt, clock, door))
                .map(due -> urgency == Urgency.RED ? due : onAWorkingDay(due, door))
                .reduce(byTheTable, (one, other) -> one.isBefore(other) ? one : other);
    }

    @Override
    public Instant dueSoonFrom(AreaId area, Urgency urgency, Instant dueAt, Duration ahead) {
        return urgency == Urgency.RED ? dueAt.minus(ahead) : staffed(area, dueAt).before(dueAt, ahead);
    }

    @Override
    public Instant criticalFrom(AreaId area, Urgency urgency, Instant dueAt) {
        return urgency == Urgency.RED ? dueAt : staffed(area, dueAt).endOfWorkingDay(dueAt, 1);
    }

    @Override
    public boolean staffedAt(AreaId area, Instant moment) {
        return staffed(area, moment).at(moment);
    }

    @Override
    public Optional<LocalDate> programmeEnds(AreaId area, Instant begins) {
        return limit(area, ClockUse.PROGRAMME, begins)
                .map(limit -> limit.after(begins, clock, door(area, begins)))
                .map(end -> LocalDate.ofInstant(end, England.TIME))
                .findFirst();
    }

    private Instant onAWorkingDay(Instant due, OpeningHours door) {
        return clock.isWorkingDay(day(due)) ? due : clock.staffed(door).endOfWorkingDay(due, 1);
    }

    private Stream<TimeLimit> limit(AreaId area, ClockUse use, Instant moment) {
        return files.clocks(area, day(moment)).stream()
                .filter(each -> each.use() == use)
                .map(LocalClock::limit);
    }

    private StaffedTime staffed(AreaId area, Instant moment) {
        return clock.staffed(door(area, moment));
    }

    private OpeningHours door(AreaId area, Instant moment) {
        return files.frontDoorHours(area, day(moment)).orElse(OFFICE_HOURS);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, England.TIME);
    }

    private static ClockUse of(Urgency urgency) {
        return switch (urgency) {
            case RED -> ClockUse.RED;
            case AMBER -> ClockUse.AMBER;
            case GREEN -> ClockUse.GREEN;
            case BLUE -> ClockUse.BLUE;
        };
    }
}
