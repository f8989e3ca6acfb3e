package uk.frontdoor.core.account;

import java.util.Optional;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.triage.HumanDecision;

/** Which recipients are marked, so that nobody names them without having thought of it. */
public final class RecipientNaming {
    private RecipientNaming() {}

    /** Empty when nothing is known against naming it. */
    public static Optional<NamingDanger> danger(Referral referral, HumanDecision decision, Destination recipient) {
        if (decision.linkedToAllegedPerpetrator().contains(recipient.id())) {
            return Optional.of(NamingDanger.LINKED_TO_HARM);
        }
        return ofKind(recipient.kind())
                .or(() -> Optional.of(NamingDanger.PROTECTED_PLACE)
                        .filter(_ -> referral.hidesLocation() && isLocal(recipient.kind())));
    }

    private static Optional<NamingDanger> ofKind(DestinationKind kind) {
        return switch (kind) {
            case FAMILY_MEMBER -> Optional.of(NamingDanger.ANOTHER_PERSON);
            case POLICE, PREVENT, LADO -> Optional.of(NamingDanger.INVESTIGATION);
            case HOUSING, VOLUNTARY, VOLUNTARY_COMMISSIONED -> Optional.of(NamingDanger.PERHAPS_A_REFUGE);
            case FAMILY_HUB,
                    MASH,
                    GENERAL_PRACTICE,
                    SCHOOL,
                    HEALTH_SERVICE,
                    ALLOCATED_TEAM,
                    OTHER_FRONT_DOOR,
                    EDUCATION_SAFEGUARDING,
                    PANEL,
                    INTEGRATED_CARE_BOARD -> Optional.empty();
        };
    }

    /** The MASH and the panel are those of the area that is asked. */
    private static boolean isLocal(DestinationKind kind) {
        return kind != DestinationKind.MASH && kind != DestinationKind.PANEL;
    }
}
