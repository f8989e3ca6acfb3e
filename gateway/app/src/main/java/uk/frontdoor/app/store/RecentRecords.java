package uk.frontdoor.app.store;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The records written and read last, by their text: each stage reads what the stage before has written, a moment later,
 * and reading a referral costs more than fetching it. The same text is the same record, so nothing can be out of date.
 */
final class RecentRecords {
    private static final int PLACES = 1024;

    /** Few are longer, and those few would fill the memory. */
    private static final int LONGEST = 32 * 1024;

    private final AtomicReferenceArray<@Nullable Known> places = new AtomicReferenceArray<>(PLACES);

    private record Known(String text, Object record) {}

    <T> @Nullable T find(String text, Class<T> type) {
        Known known = places.get(place(text, type));
        return known != null && known.record().getClass() == type && known.text().equals(text)
                ? type.cast(known.record())
                : null;
    }

    void keep(String text, Object record) {
        if (text.length() <= LONGEST) {
            places.set(place(text, record.getClass()), new Known(text, record));
        }
    }

    private static int place(String text, Class<?> type) {
        int mixed = (text.hashCode() + type.hashCode()) * 0x9E3779B9;
        return (mixed >>> 16) % PLACES;
    }
}
