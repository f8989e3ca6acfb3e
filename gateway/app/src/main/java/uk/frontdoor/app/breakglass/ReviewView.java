package uk.frontdoor.app.breakglass;

import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.page.EnglishTime;

/**
 * One review, in words.
 *
 * @param own whoever looks at it opened it themselves and may not judge it
 * @param judged what was thought of it, and by whom; null until somebody has
 */
public record ReviewView(
        String id,
        String workItem,
        String reference,
        String area,
        String openedBy,
        String openedAt,
        String until,
        String reason,
        String explanation,
        int looks,
        boolean own,
        @Nullable String judged,
        @Nullable String note) {

    static ReviewView of(Review review, String staff) {
        Review.Judged judged = review.judged();
        return new ReviewView(
                review.id().toString(),
                review.workItem().toString(),
                review.reference(),
                review.area(),
                review.openedBy(),
                EnglishTime.moment(review.openedAt()),
                EnglishTime.moment(review.expiresAt()),
                review.reason().label(),
                review.explanation(),
                review.looks(),
                review.openedBy().equals(staff),
                judged == null
                        ? null
                        : "%s, says %s on %s".formatted(judged.finding().label(), judged.by(), EnglishTime.moment(judged.at())),
                judged == null ? null : judged.note());
    }

    public boolean due() {
        return judged == null;
    }
}
