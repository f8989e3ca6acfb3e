package uk.frontdoor.core.triage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.Area;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Areas;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.area.Placement;
import uk.frontdoor.core.area.PostcodeDirectory;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.notice.NoticeAnswer;
import uk.frontdoor.core.notice.NoticePolicy;
import uk.frontdoor.core.notice.NoticeQuestion;
import uk.frontdoor.core.referral.Address;
import uk.frontdoor.core.referral.Agreement;
import uk.frontdoor.core.referral.AgreementState;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.Establishment;
import uk.frontdoor.core.referral.NeedLevel;
import uk.frontdoor.core.referral.PoliceDetail;
import uk.frontdoor.core.referral.Postcode;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.core.routing.Routing;

/** Places a referral in an area, has the table propose level, urgency, clock and destination, and queues it. */
public final class TriageStage {
    private static final String UNKNOWN_DISTRICT = "";

    private final Referrals referrals;
    private final Proposing proposing;
    private final PostcodeDirectory postcodes;
    private final Areas areas;
    private final AreaId unplacedQueue;
    private final TriageStore store;
    private final Clock clock;

    /**
     * What proposes before a person decides: level and urgency, services, and by when; what came before; and whom a
     * statutory notice is for.
     */
    public record Proposing(
            TriagePolicy policy,
            Routing routing,
            AreaClocks clocks,
            EarlierContacts contacts,
            NoticePolicy notices) {}

    /**
     * @param unplacedQueue the front door that takes what cannot be placed
     */
    public TriageStage(
            Referrals referrals,
            Proposing proposing,
            PostcodeDirectory postcodes,
            Areas areas,
            AreaId unplacedQueue,
            TriageStore store,
            Clock clock) {
        this.referrals = referrals;
        this.proposing = proposing;
        this.postcodes = postcodes;
        this.areas = areas;
        this.unplacedQueue = unplacedQueue;
        this.store = store;
        this.clock = clock;
    }

    /** Safe to call again with the same id. */
    public void handle(SubmissionId id) {
        Referral referral = referrals
                .find(id)
                .orElseThrow(() -> new IllegalStateException("referral " + id + " was announced but is not kept"));
        store.record(referral, place(referral));
    }

    /** What triage finds before a person looks. */
    public Placed place(Referral referral) {
        Placement placement = placement(referral);
        AreaId queue =
                switch (placement) {
                    case Placement.InArea(var area, var _) -> area;
                    case Placement.OutOfArea _, Placement.Unplaced _ -> unplacedQueue;
                };
        Instant now = clock.instant();
        Set<CanonicalLevel> declared = declared(referral);
        TriageProposal proposal = proposing.policy().propose(question(referral, declared));
        return new Placed(
                queue,
                placement,
                proposal,
                proposing.clocks().dueAt(queue, proposal.urgency(), proposal.clock(), referral.receivedAt()),
                note(placement, referral.declaredLevels().stream().anyMatch(level -> canonical(level).isEmpty())),
                proposing.routing().propose(referral, placement, levels(referral, declared, proposal), now));
    }

    /** A statutory notice is placed with the authority responsible, everything else where a child lives. */
    private Placement placement(Referral referral) {
        Establishment establishment = referral.establishment();
        Placement home = home(referral);
        if (referral.kind() != ReferralKind.STATUTORY_NOTICE || establishment == null) {
            return home;
        }
        boolean homeKnown = !(home instanceof Placement.Unplaced);
        NoticeAnswer answer = proposing.notices()
                .authority(new NoticeQuestion(establishment.run(), establishment.paid(), homeKnown));
        return switch (answer.authority()) {
            case OF_THE_HOME -> home;
            case OF_THE_ESTABLISHMENT ->
                establishment.postcode() == null
                        ? new Placement.Unplaced(FailureCode.POSTCODE_MISSING)
                        : place(establishment.postcode());
        };
    }

    private Placement home(Referral referral) {
        return referral.children().stream()
                .map(Child::address)
                .filter(Objects::nonNull)
                .flatMap(address -> placed(address).stream())
                .reduce(TriageStage::servedFirst)
                .orElseGet(() -> new Placement.Unplaced(FailureCode.POSTCODE_MISSING));
    }

    /** By its postcode; by what the sender said of it where that places nobody; empty when nothing was said. */
    private Optional<Placement> placed(Address address) {
        Optional<Placement> found = Optional.ofNullable(address.postcode()).map(this::place);
        boolean unplaced = found.filter(placement -> !(placement instanceof Placement.Unplaced)).isEmpty();
        return unplaced && address.statedArea() != null ? Optional.of(stated(address.statedArea())) : found;
    }

    private Placement stated(String name) {
        return areas.on(LocalDate.now(clock.withZone(England.TIME))).stream()
                .map(Area::id)
                .filter(area -> area.value().equals(name))
                .findFirst()
                .<Placement>map(area -> new Placement.InArea(area, UNKNOWN_DISTRICT))
                .orElseGet(() -> new Placement.OutOfArea(name, UNKNOWN_DISTRICT));
    }

    private Placement place(Postcode postcode) {
        return postcodes.place(postcode);
    }

    private static Placement servedFirst(Placement one, Placement other) {
        return one instanceof Placement.InArea ? one : other;
    }

    private TriageQuestion question(Referral referral, Set<CanonicalLevel> declared) {
        return new TriageQuestion(
                referral.kind(),
                referral.referrer().kind(),
                referral.harm(),
                declared,
                agreement(referral),
                grade(referral.police()),
                RepeatRule.isMet(
                        referral.kind(), referral.receivedAt(), proposing.contacts().of(referral)));
    }

    /** Of several children the one in the greatest need counts for urgency and clock. */
    private Set<CanonicalLevel> declared(Referral referral) {
        return referral.declaredLevels().stream()
                .map(this::canonical)
                .filter(levels -> !levels.isEmpty())
                .max(Comparator.comparing(Collections::max))
                .orElse(Set.of());
    }

    /** Each child's own, as long as the table follows the referrer; what the table finds graver holds for all. */
    private Function<Child, Set<CanonicalLevel>> levels(
            Referral referral, Set<CanonicalLevel> declared, TriageProposal proposal) {
        return child -> {
            NeedLevel level = referral.levelDeclaredFor(child);
            Set<CanonicalLevel> own = level == null ? Set.of() : canonical(level);
            return own.isEmpty() || !proposal.levels().equals(declared) ? proposal.levels() : own;
        };
    }

    private Set<CanonicalLevel> canonical(NeedLevel level) {
        return areas.on(LocalDate.now(clock.withZone(England.TIME))).stream()
                .map(Area::scales)
                .map(scales -> scales.get(level))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Set.of());
    }

    private static AgreementState agreement(Referral referral) {
        return referral.agreements().stream()
                .map(Agreement::state)
                .max(TriageStage::lessFavourable)
                .orElse(AgreementState.NONE);
    }

    private static int lessFavourable(AgreementState one, AgreementState other) {
        return Integer.compare(one.ordinal(), other.ordinal());
    }

    private static String grade(@Nullable PoliceDetail police) {
        if (police == null || police.grade() == null) {
            return "NONE";
        }
        return switch (police.grade().toUpperCase(Locale.ROOT)) {
            case "RED", "HIGH" -> "RED";
            case "AMBER", "MEDIUM" -> "AMBER";
            case "GREEN", "STANDARD", "LOW", "BLUE" -> "GREEN";
            default -> "AMBER";
        };
    }

    private static @Nullable String note(Placement placement, boolean unknownLevel) {
        String place = note(placement);
        if (!unknownLevel) {
            return place;
        }
        String level = "The referrer's level of need is on no scale that is known here";
        return place == null ? level : place + ". " + level;
    }

    private static @Nullable String note(Placement placement) {
        return switch (placement) {
            case Placement.InArea _ -> null;
            case Placement.OutOfArea(var authority, var _) -> "Lives in " + authority + ", which is not served here";
            case Placement.Unplaced(var reason) -> reason.sentence();
        };
    }
}
