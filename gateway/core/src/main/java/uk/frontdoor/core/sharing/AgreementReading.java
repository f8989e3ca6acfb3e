package uk.frontdoor.core.sharing;

import static uk.frontdoor.core.sharing.AgreementInForce.AGREED;
import static uk.frontdoor.core.sharing.AgreementInForce.CHILD_ONLY;
import static uk.frontdoor.core.sharing.AgreementInForce.NONE;
import static uk.frontdoor.core.sharing.AgreementInForce.NOT_SOUGHT_NO_REASON;
import static uk.frontdoor.core.sharing.AgreementInForce.NOT_SOUGHT_UNABLE_TO_CONTACT;
import static uk.frontdoor.core.sharing.AgreementInForce.NOT_SOUGHT_UNSAFE;
import static uk.frontdoor.core.sharing.AgreementInForce.REFUSED;
import static uk.frontdoor.core.sharing.AgreementInForce.STALE;
import static uk.frontdoor.core.sharing.AgreementInForce.STANDING_UNKNOWN;
import static uk.frontdoor.core.sharing.AgreementInForce.WITHDRAWN;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.Agreement;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.Referral;

/**
 * What all statements of agreement together say, for one recipient on one day.
 *
 * @param covered labels of the children for whom that holds; the others are not spoken for
 * @param conflict people who may each speak for a child disagree; a person settles it
 */
record AgreementReading(
        AgreementInForce inForce,
        Competence competence,
        boolean named,
        Set<String> covered,
        boolean conflict,
        RecipientWords.Exclusion exclusion) {

    /** The agreement that lets most go first: children it does not cover are left out. */
    private static final List<AgreementInForce> WHERE_AGREEMENT_IS_NEEDED = List.of(
            AGREED,
            STANDING_UNKNOWN,
            CHILD_ONLY,
            WITHDRAWN,
            REFUSED,
            STALE,
            NOT_SOUGHT_UNSAFE,
            NOT_SOUGHT_UNABLE_TO_CONTACT,
            NOT_SOUGHT_NO_REASON,
            NONE);

    /** Towards the MASH no child is left out, so the most careful reading comes first: who may be told turns on it. */
    private static final List<AgreementInForce> TOWARDS_THE_MASH = List.of(
            NOT_SOUGHT_UNSAFE,
            WITHDRAWN,
            REFUSED,
            NOT_SOUGHT_NO_REASON,
            NOT_SOUGHT_UNABLE_TO_CONTACT,
            NONE,
            STALE,
            CHILD_ONLY,
            STANDING_UNKNOWN,
            AGREED);

    AgreementReading {
        covered = Set.copyOf(covered);
    }

    static AgreementReading of(Referral referral, Destination recipient, LocalDate day, Period lasts) {
        StatementReading statements = new StatementReading(referral, recipient, day, lasts);
        List<Agreement> current = CurrentStatements.of(referral.agreements());
        Comparator<Standing> withinChild = withinChild(recipient.kind());
        Map<String, ChildStanding> children = new LinkedHashMap<>();
        for (Child child : referral.children()) {
            List<Standing> said = current.stream()
                    .flatMap(statement -> statements.of(statement, child).stream())
                    .toList();
            children.put(child.label(), ChildStanding.of(said, withinChild));
        }
        return together(children, acrossChildren(recipient.kind()), exclusion(referral, recipient));
    }

    private static AgreementReading together(
            Map<String, ChildStanding> children, Comparator<Standing> order, RecipientWords.Exclusion exclusion) {
        Standing first = children.values().stream()
                .map(ChildStanding::standing)
                .min(order)
                .orElse(Standing.SILENT);
        Set<String> covered = children.entrySet().stream()
                .filter(child -> sameWord(child.getValue().standing(), first))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        boolean conflict = children.values().stream().anyMatch(ChildStanding::conflict);
        return new AgreementReading(first.inForce(), first.competence(), first.named(), covered, conflict, exclusion);
    }

    /** An exclusion stands until a person settles it, even when the statement around it was replaced. */
    private static RecipientWords.Exclusion exclusion(Referral referral, Destination recipient) {
        List<String> excluded = referral.agreements().stream()
                .flatMap(statement -> statement.excludedRecipients().stream())
                .toList();
        return RecipientWords.exclude(excluded, recipient);
    }

    private static boolean sameWord(Standing one, Standing other) {
        return one.inForce() == other.inForce() && one.named() == other.named();
    }

    private static Comparator<Standing> acrossChildren(DestinationKind recipient) {
        return inOrder(recipient == DestinationKind.MASH ? TOWARDS_THE_MASH : WHERE_AGREEMENT_IS_NEEDED);
    }

    /** Any one who may speak for the child can agree; that asking somebody is unsafe is never lost on the MASH. */
    private static Comparator<Standing> withinChild(DestinationKind recipient) {
        Comparator<Standing> agreement = inOrder(WHERE_AGREEMENT_IS_NEEDED);
        return recipient == DestinationKind.MASH
                ? Comparator.comparing((Standing standing) -> standing.inForce() != NOT_SOUGHT_UNSAFE)
                        .thenComparing(agreement)
                : agreement;
    }

    private static Comparator<Standing> inOrder(List<AgreementInForce> order) {
        return Comparator.comparingInt((Standing standing) -> order.indexOf(standing.inForce()))
                .thenComparing(standing -> !standing.named());
    }

    /** What is said for one child. */
    private record ChildStanding(Standing standing, boolean conflict) {
        static ChildStanding of(List<Standing> said, Comparator<Standing> order) {
            List<Standing> ownWord = said.stream().filter(Standing::ownWord).toList();
            List<Standing> counting = ownWord.isEmpty() ? said : ownWord;
            Optional<Standing> objection =
                    counting.stream().filter(Standing::objects).findFirst();
            boolean agreed = counting.stream().anyMatch(Standing::agrees);
            if (objection.isPresent() && agreed) {
                return new ChildStanding(objection.get(), true);
            }
            return new ChildStanding(counting.stream().min(order).orElse(Standing.SILENT), false);
        }
    }
}
