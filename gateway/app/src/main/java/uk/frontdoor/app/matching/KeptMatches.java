package uk.frontdoor.app.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.core.area.Area;
import uk.frontdoor.core.area.Areas;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.matching.NameLikeness;
import uk.frontdoor.core.matching.SideBySide;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.worklist.WorkItemId;

/** Matches as they are proposed and settled. */
final class KeptMatches implements Matches {
    private static final String SETTLE =
            """
            UPDATE match_proposal
            SET state = :state, settled_by = :by, settled_at = :at
            WHERE id = :id AND state <> :state
            """;

    private static final String ASK_MANAGER = "A restricted record may match. Ask a manager of your front door.";
    private static final String ASK_MANAGERS_ELSEWHERE =
            "A restricted record in another area may match. Ask the managers of the other front doors.";
    private static final String ASK_ANOTHER = "May be known in another area. Ask the other front doors.";

    private final FoundMatches found;
    private final Referrals referrals;
    private final NameLikeness names = new SpeltOrSounding();
    private final Areas areas;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Ledger ledger;
    private final Clock clock;

    KeptMatches(
            FoundMatches found,
            Referrals referrals,
            Areas areas,
            JdbcClient database,
            TransactionTemplate transaction,
            Ledger ledger,
            Clock clock) {
        this.found = found;
        this.referrals = referrals;
        this.areas = areas;
        this.database = database;
        this.transaction = transaction;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public MatchesSeen of(SubmissionId referral, Viewer viewer) {
        List<FoundMatches.Found> all = found.of(referral);
        return all.isEmpty()
                ? MatchesSeen.NONE
                : found.atHand(referral).map(contact -> of(all, viewer, contact)).orElse(MatchesSeen.NONE);
    }

    private MatchesSeen of(List<FoundMatches.Found> all, Viewer viewer, MatchesSeen.AtHand contact) {
        List<KnownMatch> shown = all.stream()
                .filter(each -> each.mayBeShownTo(viewer))
                .map(FoundMatches.Found::match)
                .toList();
        return MatchesSeen.of(shown, elsewhere(all, viewer), restricted(all, viewer), contact);
    }

    /**
     * A family that moved shares no address, so a possible match is told too. Which area holds a restricted record is
     * told to nobody.
     */
    private List<String> elsewhere(List<FoundMatches.Found> all, Viewer viewer) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), England.TIME);
        return all.stream()
                .filter(each -> !each.isIn(viewer) && !each.restricted() && each.match().stands())
                .map(FoundMatches.Found::area)
                .filter(Objects::nonNull)
                .map(area -> areas.find(area, today).map(KeptMatches::asking).orElse(ASK_ANOTHER))
                .distinct()
                .sorted()
                .toList();
    }

    private static String asking(Area area) {
        return "May be known in %s. Ask its front door: %s.".formatted(area.name(), area.frontDoorName());
    }

    private static @Nullable String restricted(List<FoundMatches.Found> all, Viewer viewer) {
        boolean withheld = all.stream()
                .filter(each -> each.restricted() && !each.mayBeShownTo(viewer))
                .anyMatch(each -> each.isIn(viewer) || each.match().stands());
        if (!withheld) {
            return null;
        }
        return viewer.managesAll() ? ASK_MANAGERS_ELSEWHERE : ASK_MANAGER;
    }

    @Override
    public Optional<Compared> compare(SubmissionId referral, UUID match, Viewer viewer) {
        return found.of(referral).stream()
                .filter(each -> each.match().id().equals(match) && each.mayBeShownTo(viewer))
                .findFirst()
                .flatMap(each -> compared(referral, each));
    }

    private Optional<Compared> compared(SubmissionId referral, FoundMatches.Found other) {
        UUID work = other.match().work();
        return work == null
                ? Optional.empty()
                : referrals.find(referral).flatMap(one -> referrals.find(other.submission())
                        .flatMap(second -> SideBySide.of(one, second, names))
                        .map(children -> new Compared(other.match(), new WorkItemId(work), children)));
    }

    @Override
    public boolean settle(SubmissionId referral, UUID match, KnownMatch.State said, Viewer viewer) {
        boolean visible = of(referral, viewer).shown().stream().anyMatch(known -> known.id().equals(match));
        if (visible) {
            transaction.executeWithoutResult(_ -> settleOnce(referral, match, said, viewer.name()));
        }
        return visible;
    }

    private void settleOnce(SubmissionId referral, UUID match, KnownMatch.State said, String by) {
        int changed = database.sql(SETTLE)
                .param("id", match)
                .param("state", said.name())
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (changed == 1) {
            ledger.append(new LedgerFact(
                    LedgerKind.MATCH_SETTLED,
                    referral,
                    by,
                    Map.of("match", match.toString(), "said", said.name())));
        }
    }
}
