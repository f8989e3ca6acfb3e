package uk.frontdoor.config.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.frontdoor.config.file.Faults;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.core.area.WorkingCalendar;

/** Monday to Friday without the bank holidays of England. */
public final class EnglandCalendar implements WorkingCalendar {
    private static final ResourceFile SHIPPED = new ResourceFile("/frontdoor/calendar/bank-holidays.csv");

    private final Set<LocalDate> bankHolidays;

    public EnglandCalendar() {
        this(SHIPPED);
    }

    EnglandCalendar(ResourceFile file) {
        Faults faults = new Faults();
        Set<LocalDate> days = new HashSet<>();
        List<String> lines = file.lines();
        for (String line : lines.subList(1, lines.size())) {
            String date = line.substring(0, Math.max(0, line.indexOf(',')));
            try {
                if (!days.add(LocalDate.parse(date))) {
                    faults.add(file.name(), date + ": stands here twice");
                }
            } catch (DateTimeException unreadable) {
                faults.add(file.name(), "a date such as 2026-12-25 and a name (expected), in: " + line);
            }
        }
        faults.throwIfAny();
        bankHolidays = Set.copyOf(days);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHolidays.contains(day);
    }

    /** The last year whose bank holidays are declared. In a later year a bank holiday counts as worked. */
    public Year knownUntil() {
        return bankHolidays.stream().map(Year::from).max(Year::compareTo).orElse(Year.of(0));
    }
}
