package uk.frontdoor.app.desk;

import java.util.Arrays;
import java.util.List;
import uk.frontdoor.app.page.Choice;
import uk.frontdoor.core.referral.AgreementState;
import uk.frontdoor.core.referral.GiverCapacity;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.NotSoughtReason;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.referral.SafeContact;

/** What can be picked when an original is keyed. */
public final class KeyingChoices {
    private KeyingChoices() {}

    static KeyingChoices all() {
        return new KeyingChoices();
    }

    public List<Choice> kinds() {
        return of(ReferralKind.values());
    }

    public List<Choice> referrers() {
        return of(ReferrerKind.values());
    }

    public List<Choice> signs() {
        return of(IndicatorCode.values());
    }

    public List<Choice> states() {
        return of(AgreementState.values());
    }

    public List<Choice> capacities() {
        return of(GiverCapacity.values());
    }

    public List<Choice> reasonsNotSought() {
        return of(NotSoughtReason.values());
    }

    public List<Choice> methods() {
        return of(SafeContact.Method.values());
    }

    private static List<Choice> of(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> Choice.of(constant.name(), Words.of(constant)))
                .toList();
    }
}
