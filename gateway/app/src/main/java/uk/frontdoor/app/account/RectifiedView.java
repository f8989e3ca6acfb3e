package uk.frontdoor.app.account;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.core.account.Rectified;
import uk.frontdoor.core.account.ToBeTold;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.Destinations;

/**
 * A correction, or an objection that stays with the record, as pages show it.
 *
 * @param recipients who was sent what was wrong, and how far telling them has come
 * @param outstanding how many of them do not have it yet
 */
public record RectifiedView(
        String reference,
        String what,
        String when,
        String said,
        @Nullable String refusedWhy,
        List<String> recipients,
        long outstanding) {

    static RectifiedView of(
            String reference, String label, Rectified rectified, List<ToBeTold> told, Destinations known) {
        return new RectifiedView(
                reference,
                label,
                "%s by %s".formatted(EnglishTime.moment(rectified.at()), rectified.by()),
                rectified.said(),
                rectified.refusedWhy(),
                told.stream().map(each -> name(each, known) + ": " + words(each.state())).toList(),
                told.stream().filter(each -> each.state() != ToBeTold.State.TOLD).count());
    }

    private static String name(ToBeTold told, Destinations known) {
        return known.find(told.recipient()).map(Destination::name).orElse(told.recipient().value());
    }

    private static String words(ToBeTold.State state) {
        return switch (state) {
            case NOBODY_HAS_DECIDED -> "to be told; decide on the change in the list of work";
            case HELD -> "held for a person";
            case REFUSED -> "the rules refuse to tell it";
            case ON_ITS_WAY -> "on its way, no receipt yet";
            case TOLD -> "told, with a receipt";
        };
    }

    /** What a field is called; the path of one that is no longer there. */
    static String label(Map<String, String> labels, String field) {
        return labels.getOrDefault(field, field);
    }
}
