package uk.frontdoor.app.indicators;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.config.area.AreaFiles;
import uk.frontdoor.config.area.DeclaredClocks;
import uk.frontdoor.config.calendar.EnglandCalendar;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.routing.NeedTopic;
import uk.frontdoor.core.triage.Urgency;

/** The manager's page with figures that were made up. */
public class FiguresAlone {
    @Bean
    ManagerController managerController(FrontDoorInMemory door, Clock clock) {
        return new ManagerController(new ManagerPageWriter(
                new MadeUp(),
                new ManagerPageWriter.Names(door, _ -> List.of(), door),
                new ManagerPageWriter.Hours(
                        new DeclaredClocks(AreaFiles.shipped(), new EnglandCalendar(), _ -> true),
                        new EnglandCalendar()),
                clock));
    }

    private static final class MadeUp implements Indicators {
        @Override
        public List<Waiting> waiting(Set<AreaId> areas, Instant now, Instant since) {
            return List.of(
                    new Waiting("waf", Urgency.RED, 2, 1, 1, 0, now.minus(Duration.ofHours(5))),
                    new Waiting("waf", Urgency.GREEN, 1_204, 0, 30, 17, now.minus(Duration.ofDays(9))));
        }

        @Override
        public List<Cluster> clusters(Set<AreaId> areas, Instant from, Instant to) {
            return List.of(new Cluster(IndicatorCode.TRANSITION, 14), new Cluster(IndicatorCode.HOUSING, 3));
        }

        @Override
        public List<Measure> decided(Set<AreaId> areas, Instant from, Instant to) {
            if (from.isAfter(to.minus(Duration.ofDays(60)))) {
                return List.of();
            }
            return List.of(
                    measure(Dimension.ALL, "all", 1_163),
                    measure(Dimension.WEEK, "2026-W46", 551),
                    measure(Dimension.WEEK, "2026-W47", 612),
                    measure(Dimension.SENDER, "testfell-primary", 800),
                    measure(Dimension.SENDER, "lunemouth-high", 360),
                    measure(Dimension.SENDER, "northfell-police", 3),
                    measure(Dimension.LEVEL, "N2", 1_000),
                    measure(Dimension.LEVEL, "N5", 163),
                    measure(Dimension.OUTCOME, "SHARE", 1_100),
                    measure(Dimension.OUTCOME, "RETURN_FOR_INFORMATION", 63),
                    measure(Dimension.URGENCY, "RED", 63),
                    measure(Dimension.URGENCY, "GREEN", 1_100),
                    measure(Dimension.AREA, "waf", 1_163));
        }

        @Override
        public Practice practice(Set<AreaId> areas, Instant from, Instant to) {
            return new Practice(1_163, 700, 990, 90, 3, 40, 20, 30, 21);
        }

        @Override
        public List<Need> needs(Set<AreaId> areas, Instant from, Instant to) {
            return List.of(
                    new Need(NeedTopic.T03, "N2", 600),
                    new Need(NeedTopic.T03, "N5", 20),
                    new Need(NeedTopic.T09, "N2", 997),
                    new Need(NeedTopic.T09, "N5", 90),
                    new Need(NeedTopic.T13, "N2", 41),
                    new Need(NeedTopic.T13, "N5", 4));
        }

        @Override
        public PassedOn passedOn(Set<AreaId> areas, Instant from, Instant to) {
            return new PassedOn(1_100, 1_089, 873, Duration.ofMinutes(7));
        }

        @Override
        public List<Arrivals> arrivals(Set<AreaId> areas, Instant from, Instant to) {
            Instant sunday = Instant.parse("2026-09-13T10:00:00Z");
            Instant monday = Instant.parse("2026-09-14T10:00:00Z");
            return List.of(
                    new Arrivals("waf", sunday, "mash-waf", 120),
                    new Arrivals("waf", monday, "mash-waf", 300),
                    new Arrivals("waf", sunday, "hub-barrow", 9),
                    new Arrivals("waf", sunday, "", 2),
                    new Arrivals("waf", monday, "", 30));
        }

        private static Measure measure(Dimension dimension, String of, long decided) {
            return new Measure(
                    dimension, of, decided, decided * 9 / 10, Duration.ofMinutes(190), Duration.ofHours(30), decided / 5,
                    decided, decided * 7 / 10, decided / 3, decided / 11);
        }
    }
}
