package uk.frontdoor.core.sharing;

import java.util.Set;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.referral.Matter;

/**
 * Everything the sharing table may look at, for one recipient.
 *
 * @param recipientNamed the agreement names this recipient or its kind
 * @param recipientExcluded the giver asked that this recipient is not told
 * @param linkedToAllegedPerpetrator the recipient is linked to somebody who may have caused the harm
 * @param section47 a person has recorded reasonable cause under section 47
 * @param override a manager has recorded an override of missing agreement
 * @param otherParentAccused the referral names the other parent as abusive
 * @param matters what the case is about that has rules of its own; empty for most
 */
public record SharingQuestion(
        Sender sender,
        Purpose purpose,
        CanonicalLevel level,
        AgreementInForce agreement,
        Harm harm,
        DestinationKind recipient,
        Competence competence,
        boolean recipientNamed,
        boolean recipientExcluded,
        boolean linkedToAllegedPerpetrator,
        boolean section47,
        boolean override,
        boolean otherParentAccused,
        Set<Matter> matters) {
    public SharingQuestion {
        matters = Set.copyOf(matters);
    }
}
