package uk.frontdoor.app.sandbox;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.frontdoor.core.area.England;

/**
 * An arrival as the page shows it.
 *
 * @param cameIn how many groups of fields the referral came in with; 0 when it is not known
 * @param stayedBehind those of them that did not go out
 */
record ShownArrival(Arrival arrival, int cameIn, List<String> wentOut, List<String> stayedBehind) {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", Locale.UK).withZone(England.TIME);

    static ShownArrival of(Arrival arrival, Set<String> cameIn) {
        List<String> stayed = new ArrayList<>(cameIn);
        stayed.removeAll(arrival.delivery().fields());
        return new ShownArrival(
                arrival,
                cameIn.size(),
                arrival.delivery().fields().stream().map(ShownArrival::words).toList(),
                stayed.stream().map(ShownArrival::words).toList());
    }

    public String at() {
        return CLOCK.format(arrival.at());
    }

    private static String words(String group) {
        return group.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
