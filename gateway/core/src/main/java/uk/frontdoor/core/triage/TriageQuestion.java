package uk.frontdoor.core.triage;

import java.util.Set;
import uk.frontdoor.core.referral.AgreementState;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.core.referral.ReferrerKind;

/**
 * What the triage table may look at. No protected characteristic is among it.
 *
 * @param declared canonical levels the referrer's level may stand for; empty when none was given
 * @param policeGrade RED, AMBER, GREEN or NONE, whatever the force's own scheme
 */
public record TriageQuestion(
        ReferralKind kind,
        ReferrerKind referrer,
        Harm harm,
        Set<CanonicalLevel> declared,
        AgreementState agreement,
        String policeGrade,
        boolean repeated) {
    public TriageQuestion {
        declared = Set.copyOf(declared);
    }
}
