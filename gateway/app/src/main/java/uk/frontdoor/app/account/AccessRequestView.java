package uk.frontdoor.app.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.account.AccessRequests.Kept;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.core.account.AskedBy;
import uk.frontdoor.core.account.ExtensionGround;
import uk.frontdoor.core.account.HarmFinding;

/** A request as pages show it. */
public record AccessRequestView(
        String id,
        String reference,
        String askedBy,
        String authority,
        String received,
        String due,
        String left,
        @Nullable String extended,
        @Nullable String notice,
        boolean extendable,
        String openedBy,
        boolean open,
        @Nullable String harm,
        boolean harmful,
        @Nullable String made,
        @Nullable String refused) {

    static AccessRequestView of(Kept request, LocalDate today) {
        AccessRequests.Opening opening = request.opening();
        return new AccessRequestView(
                request.id().toString(),
                request.reference().value(),
                words(opening.askedBy()),
                opening.authority(),
                EnglishTime.day(opening.receivedOn()),
                EnglishTime.day(request.dueOn()),
                left(ChronoUnit.DAYS.between(today, request.dueOn())),
                extended(request.extension()),
                request.extension() == null ? null : request.extension().notice(),
                request.mayBeExtendedOn(today),
                opening.by(),
                request.isOpen(),
                harm(request.harm()),
                request.harm() != null && request.harm().finding() == HarmFinding.LIKELY,
                request.made() == null
                        ? null
                        : "Made %s by %s".formatted(EnglishTime.moment(request.made().at()), request.made().by()),
                request.refusedWhy());
    }

    static String words(AskedBy askedBy) {
        return switch (askedBy) {
            case CHILD -> "The child";
            case PARENT_WITH_RESPONSIBILITY -> "A parent with responsibility";
            case REPRESENTATIVE -> "A representative";
        };
    }

    static String words(ExtensionGround ground) {
        return switch (ground) {
            case COMPLEX -> "The request is complex";
            case SEVERAL_REQUESTS -> "They have made several requests";
        };
    }

    private static @Nullable String extended(AccessRequests.@Nullable Extension extension) {
        return extension == null
                ? null
                : "%s told them on %s. %s"
                        .formatted(extension.by(), EnglishTime.moment(extension.at()), words(extension.ground()));
    }

    private static @Nullable String harm(AccessRequests.@Nullable Harm harm) {
        if (harm == null) {
            return null;
        }
        String found =
                switch (harm.finding()) {
                    case NOT_LIKELY -> "Serious harm is not likely";
                    case LIKELY -> "Serious harm is likely";
                };
        return "%s, found by %s: %s".formatted(found, harm.by(), harm.why());
    }

    private static String left(long days) {
        if (days < 0) {
            return "%d days late".formatted(-days);
        }
        return days == 1 ? "1 day left" : "%d days left".formatted(days);
    }
}
