package uk.frontdoor.app.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.config.calendar.EnglandCalendar;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.worklist.WorkItemId;

/** The account's pages with a front door in memory behind them. */
public class AccountAlone {
    /** Nobody has linked anything. */
    @Bean
    ChildRecords childRecords(FrontDoorInMemory door) {
        return new ChildRecords(new WorkInMemory(door), door, (_, _) -> List.of());
    }

    @Bean
    AccountController accountController(ChildRecords records, FrontDoorInMemory door, Ledger ledger) {
        return new AccountController(
                records, new AccountWriter(door, door.work, door), new RectificationViews(door, door), ledger);
    }

    @Bean
    RequestsInMemory accessRequests() {
        return new RequestsInMemory();
    }

    @Bean
    AccessRequestController accessRequestController(
            RequestsInMemory requests, ChildRecords records, FrontDoorInMemory door, Ledger ledger, Clock clock) {
        AccessPacks packs = new AccessPacks(requests, records, door, door, clock);
        return new AccessRequestController(
                requests,
                packs,
                new AccessPages(requests, packs, clock),
                records,
                new AccessRequestController.Duties(new EnglandCalendar(), ledger));
    }

    @Bean
    AccessExtensionController accessExtensionController(RequestsInMemory requests, Clock clock) {
        return new AccessExtensionController(requests, new EnglandCalendar(), clock);
    }

    @Bean
    RectificationController rectificationController(FrontDoorInMemory door, Ledger ledger, Clock clock) {
        return new RectificationController(
                new WorkInMemory(door),
                door,
                new RectificationsInMemory(door, clock),
                new RectificationViews(door, door),
                ledger);
    }

    /** An item of this front door has the id of its submission. */
    private record WorkInMemory(FrontDoorInMemory door) implements AccountRecords {
        @Override
        public Optional<Kept> find(String reference, Set<AreaId> areas) {
            return door.work.open(areas, 100).stream()
                    .map(item -> item.submission())
                    .filter(submission -> CaseReference.of(submission).value().equals(reference))
                    .findFirst()
                    .flatMap(submission -> find(submission, areas));
        }

        @Override
        public Optional<Kept> find(SubmissionId submission, Set<AreaId> areas) {
            return door.work
                    .find(new WorkItemId(submission.value()))
                    .filter(item -> areas.contains(item.area()))
                    .map(item -> new Kept(submission, item.id(), item.area()));
        }
    }
}
