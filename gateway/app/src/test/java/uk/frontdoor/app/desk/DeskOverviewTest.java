package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.access.SignedIn;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.app.worklist.OpenWorkInMemory;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.triage.AreaClocks;
import uk.frontdoor.core.triage.ClockRule;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.Holding;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;

final class DeskOverviewTest {
    private static final Instant NOW = Instant.parse("2026-09-14T10:00:00Z");
    private static final DeskFilter EVERYTHING = new DeskFilter(Holding.ANYBODYS, Set.of(), Set.of());
    private static final StaffPrincipal WORKER = SignedIn.person("worker.waf");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final FrontDoorInMemory door = new FrontDoorInMemory(clock);

    @BeforeEach
    void empty() {
        door.work.clear();
    }

    @Test
    void cutsOffWhatPressesLeastHoweverUrgentTheRestIs() {
        for (int number = 0; number < 10; number++) {
            door.arrive(Urgency.RED, Duration.ofHours(30));
            door.arrive(Urgency.AMBER, Duration.ofHours(1));
        }
        String overdue = door.arrive(Urgency.BLUE, Duration.ofHours(-1)).toString();
        String critical = door.arrive(Urgency.GREEN, Duration.ofHours(-25)).toString();

        List<WorkRow> rows = overview(5).shown(EVERYTHING, WORKER).rows();

        assertThat(rows).hasSize(5);
        assertThat(rows).extracting(WorkRow::id).startsWith(critical, overdue);
        assertThat(rows).extracting(WorkRow::urgency).doesNotContain(Urgency.RED);
    }

    @Test
    void ordersByTheStateOfTheClockThenUrgencyThenDueTime() {
        UUID notYet = door.arrive(Urgency.RED, Duration.ofHours(5));
        UUID soon = door.arrive(Urgency.AMBER, Duration.ofHours(4));
        UUID soonRed = door.arrive(Urgency.RED, Duration.ofHours(3));
        UUID overdue = door.arrive(Urgency.AMBER, Duration.ofMinutes(-1));
        UUID late = door.arrive(Urgency.BLUE, Duration.ofHours(-24));
        UUID redLate = door.arrive(Urgency.RED, Duration.ofMinutes(-1));

        assertThat(overview(500).shown(EVERYTHING, WORKER).rows())
                .extracting(row -> UUID.fromString(row.id()))
                .containsExactly(redLate, late, overdue, soonRed, soon, notYet);
    }

    @Test
    void knowsWhatStandsBeforeAndAfter() {
        UUID first = door.arrive(Urgency.RED, Duration.ofHours(1));
        UUID middle = door.arrive(Urgency.AMBER, Duration.ofHours(1));
        UUID last = door.arrive(Urgency.GREEN, Duration.ofHours(1));
        WorkItem item = door.work.find(new WorkItemId(middle)).orElseThrow();

        assertThat(overview(500).around(item, WORKER)).isEqualTo(new Neighbours(first.toString(), last.toString()));
    }

    private DeskOverview overview(int longest) {
        Duration hour = Duration.ofHours(1);
        DeskSettings settings = new DeskSettings(hour, hour, longest, Duration.ofHours(4), hour, hour, hour);
        return new DeskOverview(
                new OpenWorkInMemory(door.work, door.submissions()),
                new RowWriter(door, new AroundTheClock(), settings),
                settings,
                clock);
    }

    /** Nobody ever sleeps: a day late is critical. */
    private static final class AroundTheClock implements AreaClocks {
        @Override
        public Instant dueAt(AreaId area, Urgency urgency, ClockRule rule, Instant receivedAt) {
            return receivedAt;
        }

        @Override
        public Instant dueSoonFrom(AreaId area, Urgency urgency, Instant dueAt, Duration ahead) {
            return dueAt.minus(ahead);
        }

        @Override
        public Instant criticalFrom(AreaId area, Urgency urgency, Instant dueAt) {
            return urgency == Urgency.RED ? dueAt : dueAt.plus(Duration.ofHours(24));
        }

        @Override
        public boolean staffedAt(AreaId area, Instant moment) {
            return true;
        }

        @Override
        public Optional<LocalDate> programmeEnds(AreaId area, Instant begins) {
            return Optional.empty();
        }
    }
}
