package uk.frontdoor.config.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.frontdoor.config.file.Faults;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.core.area.WorkingCalendar;
import uk.frontdoor.core.triage.SchoolCalendar;

/** Working days without the declared school holidays. */
public final class DeclaredTerms implements SchoolCalendar {
    private static final ResourceFile SHIPPED = new ResourceFile("/frontdoor/calendar/school-holidays.csv");

    private final WorkingCalendar calendar;
    private final List<Holiday> holidays;

    public DeclaredTerms(WorkingCalendar calendar) {
        this(calendar, SHIPPED);
    }

    DeclaredTerms(WorkingCalendar calendar, ResourceFile file) {
        this.calendar = calendar;
        Faults faults = new Faults();
        List<Holiday> read = new ArrayList<>();
        List<String> lines = file.lines();
        for (String line : lines.subList(1, lines.size())) {
            try {
                read.add(Holiday.of(line));
            } catch (DateTimeException | ArrayIndexOutOfBoundsException | IllegalArgumentException unreadable) {
                faults.add(file.name(), "two dates in their order, yes or no and a name (expected), in: " + line);
            }
        }
        faults.throwIfAny();
        this.holidays = List.copyOf(read);
    }

    @Override
    public boolean isSchoolDay(LocalDate day) {
        return calendar.isWorkingDay(day) && holidays.stream().noneMatch(holiday -> holiday.holds(day));
    }

    private record Holiday(LocalDate from, LocalDate to) {
        Holiday {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("to: before from");
            }
        }

        static Holiday of(String line) {
            String[] cells = line.split(",");
            return new Holiday(LocalDate.parse(cells[0]), LocalDate.parse(cells[1]));
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
