package uk.frontdoor.app.indicators;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import uk.frontdoor.core.area.AreaId;

/** Port: counts of work and decisions. Tells of numbers and never of anybody. */
interface Indicators {
    /** Open work of these areas, most urgent first; it drifts when nothing has happened to it since then. */
    List<Waiting> waiting(Set<AreaId> areas, Instant now, Instant since);

    /** Of the referrals decided in a period, how many showed each sign; most often first. */
    List<Cluster> clusters(Set<AreaId> areas, Instant from, Instant to);

    /** Referrals decided in a period, along every dimension. */
    List<Measure> decided(Set<AreaId> areas, Instant from, Instant to);

    /** How the same referrals were dealt with. */
    Practice practice(Set<AreaId> areas, Instant from, Instant to);

    /** With what the same referrals needed help, by the level decided. */
    List<Need> needs(Set<AreaId> areas, Instant from, Instant to);

    /** How recipients took the same referrals. */
    PassedOn passedOn(Set<AreaId> areas, Instant from, Instant to);

    /** When the same referrals came, and to whom they went. */
    List<Arrivals> arrivals(Set<AreaId> areas, Instant from, Instant to);
}
