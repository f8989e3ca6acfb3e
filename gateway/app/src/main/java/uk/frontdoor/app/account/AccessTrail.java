package uk.frontdoor.app.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.frontdoor.app.account.AccessRequests.Extension;
import uk.frontdoor.app.account.AccessRequests.Harm;
import uk.frontdoor.app.account.AccessRequests.Kept;
import uk.frontdoor.app.account.AccessRequests.Made;
import uk.frontdoor.app.account.AccessRequests.Opening;
import uk.frontdoor.app.watch.WatchKind;
import uk.frontdoor.app.worklist.NewWork;
import uk.frontdoor.core.account.SubjectCopy;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.WorkKind;

/** What a request leaves in the ledger, and the piece of work by which its month is seen. */
final class AccessTrail {
    private final Ledger ledger;
    private final NewWork work;

    AccessTrail(Ledger ledger, NewWork work) {
        this.ledger = ledger;
        this.work = work;
    }

    void opened(UUID id, Opening opening) {
        work.add(new NewWork.Task(
                origin(id),
                WorkKind.DUE,
                opening.area(),
                opening.submission(),
                WatchKind.ACCESS_TO_BE_GIVEN.name(),
                Urgency.GREEN,
                closing(opening.dueOn()),
                List.of()));
        append(opening.submission(), id, opening.by(), Map.of(
                "did", "OPENED",
                "askedBy", opening.askedBy().name(),
                "due", opening.dueOn().toString()));
    }

    void extended(Kept request, Extension extension) {
        work.move(origin(request.id()), closing(extension.to()));
        append(request, extension.by(), Map.of(
                "did", "EXTENDED",
                "ground", extension.ground().name(),
                "from", request.opening().dueOn().toString(),
                "to", extension.to().toString(),
                "notice", Sha256.hex(extension.notice())));
    }

    private static Instant closing(LocalDate day) {
        return day.atTime(LocalTime.of(17, 0)).atZone(England.TIME).toInstant();
    }

    void chosen(Kept request, int items, String by) {
        append(request, by, Map.of("did", "DECIDED", "items", Integer.toString(items)));
    }

    void considered(Kept request, Harm harm) {
        append(request, harm.by(), Map.of("did", "CONSIDERED", "harm", harm.finding().name()));
    }

    void made(Kept request, SubjectCopy copy, Made made) {
        Map<String, String> details = new TreeMap<>(Map.of(
                "did", "MADE",
                "rule", SubjectCopy.RULE,
                "basis", SubjectCopy.LAWFUL_BASIS,
                "fields", String.join(", ", copy.fields()),
                "pdf", made.pdf(),
                "json", made.json()));
        details.put(
                "withheld",
                copy.withheld().entrySet().stream()
                        .map(each -> each.getKey() + ":" + each.getValue())
                        .sorted()
                        .collect(Collectors.joining(" ")));
        append(request, made.by(), details);
        work.done(origin(request.id()));
    }

    void given(Kept request, String file, String by) {
        append(request, by, Map.of("did", "GIVEN", "file", file));
    }

    void refused(Kept request, String by) {
        append(request, by, Map.of("did", "REFUSED"));
        work.done(origin(request.id()));
    }

    private void append(Kept request, String by, Map<String, String> details) {
        append(request.opening().submission(), request.id(), by, details);
    }

    private void append(SubmissionId submission, UUID request, String by, Map<String, String> details) {
        Map<String, String> all = new TreeMap<>(details);
        all.put("request", request.toString());
        ledger.append(new LedgerFact(LedgerKind.SUBJECT_ACCESS, submission, by, all));
    }

    private static String origin(UUID request) {
        return "access " + request;
    }
}
