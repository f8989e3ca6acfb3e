package uk.frontdoor.app.nhs;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.intake.MessageKey;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.ServiceRequest;
import uk.frontdoor.core.intake.ServiceRequestState;
import uk.frontdoor.core.intake.ServiceRequests;
import uk.frontdoor.core.referral.NhsNumber;
import uk.frontdoor.mapping.nhs.Verdict;
import uk.frontdoor.mapping.nhs.finding.Finding;
import uk.frontdoor.mapping.nhs.finding.NhsError;
import uk.frontdoor.mapping.nhs.message.Entry;

/**
 * Takes a message: judges it, asks what came before where that matters, keeps it, answers.
 *
 * <p>A refusal is kept under the request's id too, so that the same request gets the same answer again.
 */
final class MessageDesk {
    private final ReceiverBehindTheStart receiver;
    private final Parcels parcels;
    private final ServiceRequests requests;
    private final Intake intake;
    private final EarlierMessages earlier;
    private final KeptAnswers answers;

    MessageDesk(
            ReceiverBehindTheStart receiver,
            Parcels parcels,
            ServiceRequests requests,
            Intake intake,
            EarlierMessages earlier,
            KeptAnswers answers) {
        this.receiver = receiver;
        this.parcels = parcels;
        this.requests = requests;
        this.intake = intake;
        this.earlier = earlier;
        this.answers = answers;
    }

    FhirAnswer take(Delivery delivery) {
        return switch (receiver.get().judge(delivery.body(), delivery.bodyFormat(), parcels.now())) {
            case Verdict.Refused refused -> answers.refuse(delivery, refused.reasons());
            case Verdict.Accepted accepted -> take(delivery, accepted);
        };
    }

    /** Refuses a message nobody could read. */
    FhirAnswer refuse(Delivery delivery, List<Finding> reasons) {
        return answers.refuse(delivery, reasons);
    }

    private FhirAnswer take(Delivery delivery, Verdict.Accepted accepted) {
        if (accepted.outcome().isResponse()) {
            return answers.refuse(delivery, NhsError.NOT_FOUND, "This gateway has sent no message with this identifier.");
        }
        return accepted.outcome().isNew() ? takeNew(delivery, accepted) : takeLater(delivery, accepted);
    }

    private FhirAnswer takeNew(Delivery delivery, Verdict.Accepted accepted) {
        RawSubmission parcel = parcels.of(delivery, accepted.message(), null);
        ServiceRequestState state = state(parcel.id().value(), accepted, null);
        var outcome = requests.keep(parcel, new MessageKey(accepted.message().id()), state);
        return answers.answer(delivery, accepted, parcel, parcel.id(), outcome);
    }

    /** An update or a cancellation; one that names no request of ours is kept for a person to match. */
    private FhirAnswer takeLater(Delivery delivery, Verdict.Accepted accepted) {
        return switch (earlier.of(accepted, delivery.sender().id())) {
            case EarlierMessages.Unnamed _ -> {
                RawSubmission parcel = parcels.of(delivery, accepted.message(), null);
                yield answers.answer(delivery, accepted, parcel, parcel.id(), intake.keep(parcel, null));
            }
            case EarlierMessages.Refused(NhsError error, String why) -> answers.refuse(delivery, error, why);
            case EarlierMessages.Known(ServiceRequest known) -> {
                RawSubmission parcel = parcels.of(delivery, accepted.message(), known.submission());
                var outcome = requests.keep(parcel, null, state(known.id(), accepted, known));
                yield answers.answer(delivery, accepted, parcel, known.submission(), outcome);
            }
        };
    }

    /** A cancellation may carry the time of what it cancels; what is known afterwards is newer all the same. */
    private ServiceRequestState state(UUID id, Verdict.Accepted accepted, @Nullable ServiceRequest known) {
        var request = accepted.message().request();
        var sent = request.flatMap(Entry::lastUpdated).orElseGet(parcels::now);
        var at = known == null || sent.isAfter(known.lastUpdated())
                ? sent
                : known.lastUpdated().plusMillis(1);
        NhsNumber patient = accepted.message().nhsNumber().orElse(null);
        return new ServiceRequestState(id, patient, request.map(entry -> entry.text("status")).orElse(""), at);
    }
}
