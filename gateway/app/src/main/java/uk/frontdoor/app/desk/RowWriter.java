package uk.frontdoor.app.desk;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.core.agency.Agency;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.agency.AgencyRegister;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.triage.AreaClocks;
import uk.frontdoor.core.worklist.OpenItem;
import uk.frontdoor.core.worklist.WorkItem;

/** Writes work as lines of the list: where it came from in words, and how its clock stands. */
final class RowWriter {
    private final AgencyRegister agencies;
    private final AreaClocks clocks;
    private final Duration dueSoon;

    RowWriter(AgencyRegister agencies, AreaClocks clocks, DeskSettings settings) {
        this.agencies = agencies;
        this.clocks = clocks;
        this.dueSoon = settings.dueSoon();
    }

    WorkRow row(OpenItem found, StaffPrincipal staff, Instant now) {
        return row(found.item(), source(found.sender(), found.channel()), found.closingBy(), staff, now);
    }

    WorkRow row(WorkItem item, String source, @Nullable String closingBy, StaffPrincipal staff, Instant now) {
        return WorkRow.of(item, source, closingBy, staff, state(item, now), now);
    }

    ClockState state(WorkItem item, Instant now) {
        return ClockState.of(item, clocks, dueSoon, now);
    }

    String source(AgencyId sender, Channel channel) {
        String agency = agencies.find(sender).map(Agency::name).orElseGet(sender::value);
        return agency + ", " + Words.of(channel);
    }
}
