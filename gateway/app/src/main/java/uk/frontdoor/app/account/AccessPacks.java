package uk.frontdoor.app.account;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.frontdoor.app.account.AccessRequests.Kept;
import uk.frontdoor.app.account.AccessRequests.Made;
import uk.frontdoor.app.explain.CodeWords;
import uk.frontdoor.app.story.SharedWith;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.core.account.AccessItem;
import uk.frontdoor.core.account.AccessItems;
import uk.frontdoor.core.account.AccessOutcome;
import uk.frontdoor.core.account.HeldOfChild;
import uk.frontdoor.core.account.RecipientNaming;
import uk.frontdoor.core.account.SubjectAccess;
import uk.frontdoor.core.account.SubjectCopy;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.triage.HumanDecision;

/** Lists what is held about the child of a request, makes the pack, and makes it again when it is fetched. */
final class AccessPacks {
    private final AccessRequests requests;
    private final ChildRecords records;
    private final Story story;
    private final Destinations destinations;
    private final Clock clock;

    AccessPacks(AccessRequests requests, ChildRecords records, Story story, Destinations destinations, Clock clock) {
        this.requests = requests;
        this.records = records;
        this.story = story;
        this.destinations = destinations;
        this.clock = clock;
    }

    /** Of the area that was asked; another area answers for what it keeps itself. */
    Optional<ChildRecord.Together> records(Kept request) {
        Set<AreaId> area = Set.of(request.opening().area());
        return records.children(request.reference().value(), area).stream()
                .filter(child -> child.label().equals(request.opening().child()))
                .findFirst()
                .map(child -> records.together(child, area));
    }

    List<AccessItem> items(Kept request) {
        List<HeldOfChild> held = records(request).stream()
                .flatMap(together -> together.all().stream())
                .map(this::held)
                .toList();
        return AccessItems.of(held, request.opening().askedBy());
    }

    private HeldOfChild held(ChildRecord record) {
        List<HumanDecision> decisions = story.decisions(record.kept().submission());
        return new HeldOfChild(
                record.referral(),
                record.label(),
                decisions,
                decisions.stream().flatMap(decision -> disclosed(record, decision)).toList(),
                story.rectified(record.kept().submission()));
    }

    private Stream<HeldOfChild.Disclosed> disclosed(ChildRecord record, HumanDecision decision) {
        return story.everyAnswer(decision.id()).stream()
                .filter(answer -> !record.isLeftOut(answer.answer().redactions()))
                .flatMap(answer -> disclosed(record, decision, answer).stream());
    }

    private Optional<HeldOfChild.Disclosed> disclosed(ChildRecord record, HumanDecision decision, SharedWith answer) {
        Optional<Destination> recipient = destinations.find(answer.recipient());
        return Optional.ofNullable(answer.sentAt()).map(sent -> new HeldOfChild.Disclosed(
                decision.id() + " " + answer.recipient(),
                recipient.map(Destination::name).orElse(answer.recipient().value()),
                sent,
                answer.answer().fields().stream().map(CodeWords::group).collect(Collectors.joining(", ")),
                answer.answer().verdict().lawfulBasis(),
                recipient.flatMap(each -> RecipientNaming.danger(record.referral(), decision, each))));
    }

    /** Recorded when it is granted, with the digest of each file. */
    AccessOutcome make(Kept request, String by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        AccessOutcome outcome = outcome(request, now);
        if (outcome instanceof AccessOutcome.Granted(var copy)) {
            requests.made(
                    request,
                    copy,
                    new Made(now, by, Sha256.hex(PackForm.PDF.write(copy)), Sha256.hex(PackForm.JSON.write(copy))));
        }
        return outcome;
    }

    /** The same bytes as when it was made; empty when it was not, or when what is held has changed since. */
    Optional<byte[]> file(Kept request, PackForm form) {
        Made made = request.made();
        return made != null && outcome(request, made.at()) instanceof AccessOutcome.Granted(SubjectCopy copy)
                ? Optional.of(form.write(copy)).filter(bytes -> Sha256.hex(bytes).equals(form.digest(made)))
                : Optional.empty();
    }

    private AccessOutcome outcome(Kept request, Instant asOf) {
        return SubjectAccess.make(request.asOf(asOf), items(request), requests.choices(request.id()));
    }
}
