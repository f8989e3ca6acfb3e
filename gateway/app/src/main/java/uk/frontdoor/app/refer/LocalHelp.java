package uk.frontdoor.app.refer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.frontdoor.config.area.AreaFile;
import uk.frontdoor.config.area.AreaFiles;
import uk.frontdoor.config.area.ClockUse;
import uk.frontdoor.config.area.Telephones;
import uk.frontdoor.config.scale.NeedScale;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.area.OpeningHours;
import uk.frontdoor.core.area.WorkingCalendar;
import uk.frontdoor.core.triage.AreaClocks;
import uk.frontdoor.core.triage.ClockRule;
import uk.frontdoor.core.triage.Urgency;

/** What the area files in force today say to the public: whom to telephone, now and at night, and what happens by when. */
final class LocalHelp {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    /** Working Together to Safeguard Children, 2023. */
    private static final ClockRule STATUTORY = new ClockRule.WorkingDays(1);

    private final AreaFiles areas;
    private final WorkingCalendar calendar;
    private final AreaClocks clocks;
    private final Clock clock;

    LocalHelp(AreaFiles areas, WorkingCalendar calendar, AreaClocks clocks, Clock clock) {
        this.areas = areas;
        this.calendar = calendar;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * How one area is reached.
     *
     * @param number that answers now; empty when no document gives one
     * @param open the front door is staffed now
     */
    public record Reached(
            String area, String frontDoor, String advice, String number, boolean open, String when, String outOfHours) {
        /** For a link that dials. */
        public String dial(String shown) {
            return "tel:" + shown.replace(" ", "");
        }
    }

    /**
     * What happens after sending, in one area.
     *
     * @param by the day by whose end a person has decided
     * @param limit the same as the area's file has it
     * @param urgent how long what sounds most urgent may wait; empty when the file does not say
     */
    public record Next(String frontDoor, String by, String limit, String urgent) {}

    Stream<AreaFile> files() {
        LocalDate today = today();
        return areas.all().stream().filter(file -> file.inForce().on(today));
    }

    String name(AreaId area) {
        return file(area).map(file -> file.area().name()).orElse(area.value());
    }

    List<NeedScale> scales(AreaId area) {
        return file(area).map(AreaFile::scales).orElse(List.of());
    }

    List<Reached> everywhere() {
        return files().map(this::reached).toList();
    }

    Optional<Reached> in(AreaId area) {
        return file(area).map(this::reached);
    }

    Optional<Next> next(AreaId area, Instant sent) {
        return file(area).flatMap(file -> limit(file, ClockUse.DECISION).map(limit -> new Next(
                file.area().frontDoorName(), DAY.format(by(area, sent)), limit, limit(file, ClockUse.RED).orElse(""))));
    }

    private ZonedDateTime by(AreaId area, Instant sent) {
        return clocks.dueAt(area, Urgency.GREEN, STATUTORY, sent).atZone(England.TIME);
    }

    private Reached reached(AreaFile file) {
        Optional<Telephones> numbers = Optional.ofNullable(file.facts().telephones());
        OpeningHours hours = file.hours();
        boolean open = hours != null && hours.openAt(clock.instant(), calendar);
        return new Reached(
                file.area().name(),
                file.area().frontDoorName(),
                file.area().dutyAdvice(),
                numbers.map(known -> open ? known.office() : known.outOfHours()).orElse(""),
                open,
                hours == null ? "" : HoursWords.of(hours),
                numbers.map(Telephones::outOfHours).orElse(""));
    }

    private Optional<AreaFile> file(AreaId area) {
        return files().filter(file -> file.area().id().equals(area)).findFirst();
    }

    private static Optional<String> limit(AreaFile file, ClockUse use) {
        return file.facts().clocks().stream()
                .filter(clock -> clock.use() == use)
                .map(clock -> clock.limit().toString())
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), England.TIME);
    }
}
