package uk.frontdoor.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import uk.frontdoor.app.feedback.SaidReplies;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.core.feedback.ReplyWay;
import uk.frontdoor.core.referral.SafeContact;

/**
 * The way a referrer may be replied to, as the person who replies reads it.
 *
 * @param heading what may be done
 * @param details how, and what must not be done
 * @param allowed there is a way at all
 * @param bySystem the gateway sends it; otherwise a person tells them and records it here
 */
public record ReplyView(String heading, List<String> details, boolean allowed, boolean bySystem) {
    public ReplyView {
        details = List.copyOf(details);
    }

    /** One reply that was given. */
    public record Given(String says, String how, String when) {
        static Given of(SaidReplies.Said said) {
            return new Given(said.says(), how(said), "%s, %s".formatted(EnglishTime.moment(said.at()), said.by()));
        }

        private static String how(SaidReplies.Said said) {
            if (!said.way().equals("SYSTEM")) {
                return said.way().equals("AT_WORK")
                        ? "A person told them at work"
                        : "A person told them: "
                                + Words.of(SafeContact.Method.valueOf(said.way())).toLowerCase(Locale.ROOT);
            }
            if (said.handedOver() == null) {
                return "On its way to their system";
            }
            return said.handedOver() ? "Their system has it" : "Left for their system to be collected";
        }
    }

    static ReplyView of(ReplyWay way) {
        return switch (way) {
            case ReplyWay.BySystem() ->
                new ReplyView("Their own system is told", List.of("It goes with the decision."), true, true);
            case ReplyWay.AtWork(var telephone, var email) ->
                new ReplyView(
                        "Tell them at work",
                        Stream.of(telephone, email).filter(Objects::nonNull).toList(),
                        true,
                        false);
            case ReplyWay.Safely(var contact) -> new ReplyView(
                    "Only this way is safe: " + Words.of(contact.method()).toLowerCase(Locale.ROOT),
                    safely(contact),
                    true,
                    false);
            case ReplyWay.NoSafeWay(var reason) ->
                new ReplyView("Do not get in touch with them", List.of(reason), false, false);
        };
    }

    private static List<String> safely(SafeContact contact) {
        List<String> details = new ArrayList<>();
        Stream.of(contact.person(), contact.value(), contact.when())
                .filter(Objects::nonNull)
                .forEach(details::add);
        if (contact.method() == SafeContact.Method.TELEPHONE) {
            details.add(contact.voicemailSafe() ? "A message may be left" : "Do not leave a message");
            details.add(contact.textSafe() ? "A text message is safe too" : "Do not send a text message");
        }
        details.add("Ask first whether it is still safe: it changes.");
        return details;
    }
}
