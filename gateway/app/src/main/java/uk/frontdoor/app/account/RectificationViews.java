package uk.frontdoor.app.account;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.frontdoor.app.story.SharedWith;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.core.account.Correctable;
import uk.frontdoor.core.account.Rectified;
import uk.frontdoor.core.account.ToBeTold;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.triage.HumanDecision;

/** What was corrected in a record, and who is still to be told. */
final class RectificationViews {
    private final Story story;
    private final Destinations destinations;

    RectificationViews(Story story, Destinations destinations) {
        this.story = story;
        this.destinations = destinations;
    }

    List<RectifiedView> of(ChildRecord.Together records) {
        return records.all().stream().flatMap(record -> of(record.referral()).stream()).toList();
    }

    List<RectifiedView> of(Referral referral) {
        List<Rectified> rectified = story.rectified(referral.submission());
        Map<String, String> labels =
                Correctable.in(referral).stream().collect(Collectors.toMap(Correctable::field, Correctable::label));
        return rectified.stream()
                .map(each -> RectifiedView.of(
                        referral.reference().value(),
                        RectifiedView.label(labels, each.field()),
                        each,
                        each.corrected() ? told(referral, each) : List.of(),
                        destinations))
                .toList();
    }

    List<ToBeTold> told(Referral referral, Rectified correction) {
        return ToBeTold.of(referral, correction, story.decisions(referral.submission()).stream()
                .flatMap(this::gone)
                .toList());
    }

    private Stream<ToBeTold.Gone> gone(HumanDecision decision) {
        return story.everyAnswer(decision.id()).stream().map(answer -> gone(decision, answer));
    }

    private static ToBeTold.Gone gone(HumanDecision decision, SharedWith answer) {
        return new ToBeTold.Gone(
                answer.recipient(),
                decision.decidedAt(),
                answer.answeredAt(),
                answer.outcome().equals("RELEASED"),
                answer.outcome().equals("HELD"),
                Set.copyOf(answer.answer().fields()),
                answer.answer().redactions(),
                answer.sentAt(),
                answer.confirmedAt());
    }
}
