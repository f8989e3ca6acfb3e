package uk.frontdoor.app.account;

import java.time.LocalDate;
import uk.frontdoor.app.account.AccessRequests.Kept;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.core.account.ExtensionGround;

/** What whoever asks is told when their request takes longer than a month. Names no child. */
final class ExtensionNotice {
    private ExtensionNotice() {}

    /** @param reason in the words of whoever extends it, for whoever asks */
    static String of(Kept request, ExtensionGround ground, LocalDate to, String reason) {
        return """
                Your request for what we hold about a child, %s

                We received your request on %s. We cannot answer it within a month, because %s:

                %s

                You will have our answer by %s, and sooner if we can.

                If you are not content with this, you can complain to us, and to the Information Commissioner (ico.org.uk).
                """
                .formatted(
                        request.reference().value(),
                        EnglishTime.day(request.opening().receivedOn()),
                        because(ground),
                        reason,
                        EnglishTime.day(to));
    }

    private static String because(ExtensionGround ground) {
        return switch (ground) {
            case COMPLEX -> "it is complex";
            case SEVERAL_REQUESTS -> "you have made several requests";
        };
    }
}
