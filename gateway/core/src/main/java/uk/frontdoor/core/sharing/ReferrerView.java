package uk.frontdoor.core.sharing;

import static uk.frontdoor.core.sharing.FieldGroup.REFERRER_IDENTITY;
import static uk.frontdoor.core.sharing.FieldGroup.REFERRER_ROLE;

import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.referral.Referrer;
import uk.frontdoor.core.referral.ReferrerKind;

/** Who referred, as one recipient may know it. Who among the public referred is for the MASH alone, if for anybody. */
final class ReferrerView {
    private final Referrer referrer;
    private final Screen screen;

    ReferrerView(Referrer referrer, Screen screen) {
        this.referrer = referrer;
        this.screen = screen;
    }

    SharedReferral.@Nullable SharedReferrer referrer() {
        String identity = againstIdentity();
        String name = screen.name(REFERRER_IDENTITY, "referrer.name", referrer.name(), identity);
        String agency = screen.value(REFERRER_IDENTITY, "referrer.agency", agency(), againstPlace(identity));
        String telephone =
                screen.value(REFERRER_IDENTITY, "referrer.telephone", referrer.telephone(), againstPlace(identity));
        hideEmail(identity);
        String role = role(identity);
        return screen.lets(REFERRER_ROLE, "referrer.role", null)
                ? new SharedReferral.SharedReferrer(name, role, agency, telephone)
                : null;
    }

    private @Nullable String agency() {
        return referrer.agency().equals(AgencyId.PUBLIC) ? null : referrer.agency().value();
    }

    private void hideEmail(@Nullable String identity) {
        boolean mayKnow = identity == null && screen.viewing().isMash();
        if (referrer.email() != null && !mayKnow) {
            String profile = screen.viewing().profile().name();
            screen.holdBack("referrer.email", identity == null ? profile : identity, referrer.email());
        }
    }

    private String role(@Nullable String identity) {
        String words = screen.words(REFERRER_ROLE, "referrer.role", referrer.role(), identity);
        return words == null ? kind() : words;
    }

    private String kind() {
        return switch (referrer.kind()) {
            case SCHOOL_PROFESSIONAL -> "School professional";
            case HEALTH_PROFESSIONAL -> "Health professional";
            case POLICE -> "Police";
            case OTHER_PROFESSIONAL -> "Professional";
            case PARENT_OR_CARER, OTHER_PARENT -> "Parent or carer";
            case YOUNG_PERSON -> "Young person";
            case PUBLIC_NAMED, PUBLIC_ANONYMOUS -> "Member of the public";
        };
    }

    private @Nullable String againstIdentity() {
        return switch (referrer.kind()) {
            case PUBLIC_ANONYMOUS -> "R-PUBREF";
            case PUBLIC_NAMED -> mashOnly();
            case SCHOOL_PROFESSIONAL,
                    HEALTH_PROFESSIONAL,
                    POLICE,
                    OTHER_PROFESSIONAL,
                    PARENT_OR_CARER,
                    OTHER_PARENT,
                    YOUNG_PERSON -> referrer.anonymous() ? mashOnly() : null;
        };
    }

    private @Nullable String mashOnly() {
        return screen.viewing().isMash() ? null : "R-PUBREF";
    }

    /** The school, the surgery or the family hub that referred says where the child is to be found. */
    private @Nullable String againstPlace(@Nullable String identity) {
        boolean isPlace = referrer.kind() == ReferrerKind.SCHOOL_PROFESSIONAL || isSurgeryOrHub();
        return identity == null && isPlace && screen.viewing().locationHidden() ? "R-SFLAG" : identity;
    }

    /** By the Department for Education's contact source codes: 3A general practice, 5D early help. */
    private boolean isSurgeryOrHub() {
        return referrer.sourceCode().equals("3A") || referrer.sourceCode().equals("5D");
    }
}
