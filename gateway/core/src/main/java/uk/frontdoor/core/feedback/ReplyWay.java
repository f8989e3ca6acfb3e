package uk.frontdoor.core.feedback;

import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.referral.Referrer;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.referral.SafeContact;

/**
 * The one way a referrer may be replied to. Professionals by their agency's system, or at work by a person; family
 * members and the public by a person alone, and only as they have said that it is safe. What is not known to be safe is
 * not a way.
 */
public sealed interface ReplyWay {
    /** As the record of the reply and the ledger call it. */
    String code();

    /** The gateway tells the agency's own system. */
    record BySystem() implements ReplyWay {
        @Override
        public String code() {
            return "SYSTEM";
        }
    }

    /** A person tells a professional at work. */
    record AtWork(@Nullable String telephone, @Nullable String email) implements ReplyWay {
        @Override
        public String code() {
            return "AT_WORK";
        }
    }

    /** A person tells them, in this way and no other. */
    record Safely(SafeContact contact) implements ReplyWay {
        @Override
        public String code() {
            return contact.method().name();
        }
    }

    /** Nobody may get in touch. */
    record NoSafeWay(String reason) implements ReplyWay {
        @Override
        public String code() {
            return "NONE";
        }
    }

    static ReplyWay of(Referral referral, boolean systemReached) {
        Referrer referrer = referral.referrer();
        return switch (referrer.kind()) {
            case SCHOOL_PROFESSIONAL, HEALTH_PROFESSIONAL, POLICE, OTHER_PROFESSIONAL ->
                systemReached ? new BySystem() : atWork(referrer);
            case PARENT_OR_CARER, OTHER_PARENT, YOUNG_PERSON, PUBLIC_NAMED -> safely(referral.safeContact());
            case PUBLIC_ANONYMOUS -> new NoSafeWay("They did not say who they are.");
        };
    }

    static ReplyTemplate.Audience audience(ReferrerKind kind) {
        return switch (kind) {
            case SCHOOL_PROFESSIONAL, HEALTH_PROFESSIONAL, POLICE, OTHER_PROFESSIONAL ->
                ReplyTemplate.Audience.PROFESSIONAL;
            case PARENT_OR_CARER, OTHER_PARENT, YOUNG_PERSON, PUBLIC_NAMED, PUBLIC_ANONYMOUS ->
                ReplyTemplate.Audience.FAMILY_OR_PUBLIC;
        };
    }

    private static ReplyWay atWork(Referrer referrer) {
        return referrer.telephone() == null && referrer.email() == null
                ? new NoSafeWay("Their agency has registered no address, and they gave no number or e-mail of their own.")
                : new AtWork(referrer.telephone(), referrer.email());
    }

    private static ReplyWay safely(@Nullable SafeContact contact) {
        if (contact == null) {
            return new NoSafeWay("They named no safe way to get in touch.");
        }
        return contact.method() == SafeContact.Method.NO_SAFE_METHOD
                ? new NoSafeWay("They said that no way is safe.")
                : new Safely(contact);
    }
}
