package uk.frontdoor.app.nhs;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.ServiceRequest;
import uk.frontdoor.core.intake.ServiceRequests;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.intake.Submissions;
import uk.frontdoor.mapping.nhs.Verdict;
import uk.frontdoor.mapping.nhs.finding.NhsError;
import uk.frontdoor.mapping.nhs.message.Entry;
import uk.frontdoor.mapping.nhs.message.MessageBundle;
import uk.frontdoor.mapping.nhs.reading.Format;

/** What an update or a cancellation is about, and whether it still may be. */
final class EarlierMessages {
    private static final Set<String> CURRENT = Set.of("active", "on-hold");
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final ServiceRequests requests;
    private final Submissions submissions;
    private final ReceiverBehindTheStart receiver;

    EarlierMessages(ServiceRequests requests, Submissions submissions, ReceiverBehindTheStart receiver) {
        this.requests = requests;
        this.submissions = submissions;
        this.receiver = receiver;
    }

    /** What was found. */
    sealed interface Found permits Known, Unnamed, Refused {}

    /** A request of ours that may be changed. */
    record Known(ServiceRequest request) implements Found {}

    /** The message does not say by our id what it is about. */
    record Unnamed() implements Found {}

    record Refused(NhsError error, String why) implements Found {}

    Found of(Verdict.Accepted later, AgencyId sender) {
        String id = later.message().request().map(Entry::id).orElse("");
        if (id.isEmpty()) {
            return new Unnamed();
        }
        Optional<ServiceRequest> known = id.matches(UUID_FORM) ? find(UUID.fromString(id), sender) : Optional.empty();
        if (known.isEmpty()) {
            return new Refused(NhsError.NOT_FOUND, "There is no ServiceRequest with this id.");
        }
        if (!CURRENT.contains(known.get().status())) {
            return new Refused(NhsError.CONFLICT, "The ServiceRequest is no longer current.");
        }
        return message(known.get().newest())
                .flatMap(earlier -> contradiction(earlier, later))
                .<Found>map(refused -> refused)
                .orElseGet(() -> new Known(known.get()));
    }

    /** Another sender's request does not exist for this one. */
    Optional<ServiceRequest> find(UUID id, AgencyId sender) {
        return requests.find(id).filter(request -> request.sender().equals(sender));
    }

    /** A message that was kept, read again. */
    Optional<MessageBundle> message(SubmissionId id) {
        return submissions.find(id).flatMap(this::read);
    }

    private Optional<MessageBundle> read(RawSubmission submission) {
        Format format = submission.contentType().toLowerCase(Locale.ROOT).contains("xml") ? Format.XML : Format.JSON;
        return switch (receiver.get().judge(submission.original(), format, submission.receivedAt())) {
            case Verdict.Accepted accepted -> Optional.of(accepted.message());
            case Verdict.Refused _ -> Optional.empty();
        };
    }

    private static Optional<Refused> contradiction(MessageBundle earlier, Verdict.Accepted accepted) {
        MessageBundle later = accepted.message();
        if (!earlier.category().equals(later.category())) {
            return Optional.of(new Refused(NhsError.INVARIANT, "The category differs from the one first sent."));
        }
        if (isAboutSomebodyElse(earlier, later, accepted.outcome().isCancellation())) {
            return Optional.of(new Refused(NhsError.INVARIANT, "The patient differs from the one first sent."));
        }
        return later.entries().stream().anyMatch(entry -> isOlder(entry, earlier))
                ? Optional.of(new Refused(NhsError.CONFLICT, "A newer version is already held."))
                : Optional.empty();
    }

    /** An update may correct a birth date; a cancellation must be about the child that was sent. */
    private static boolean isAboutSomebodyElse(MessageBundle earlier, MessageBundle later, boolean cancels) {
        boolean otherNumber = earlier.nhsNumber().isPresent()
                && later.nhsNumber().isPresent()
                && !earlier.nhsNumber().equals(later.nhsNumber());
        String born = born(earlier);
        String bornNow = born(later);
        return otherNumber || cancels && !born.startsWith(bornNow) && !bornNow.startsWith(born);
    }

    /** As far as it is known: a year may be all. */
    private static String born(MessageBundle message) {
        return message.first("Patient").map(patient -> patient.text("birthDate")).orElse("");
    }

    private static boolean isOlder(Entry later, MessageBundle earlier) {
        return earlier.resolve(later.fullUrl())
                .flatMap(Entry::lastUpdated)
                .flatMap(held -> later.lastUpdated().map(sent -> sent.isBefore(held)))
                .orElse(false);
    }
}
