package uk.frontdoor.app.normalise;

import java.util.List;
import uk.frontdoor.core.referral.Indicator;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.referral.ReferralKind;

/**
 * What SQL asks of a version whose content is sealed, in the shape it has there: nobody's name and nobody's words.
 *
 * @param childWishes {@code SAID} or nothing
 */
public record ReferralOutline(ReferralKind kind, List<Sign> indicators, List<String> topics, String childWishes) {
    /** One sign of need or harm, about nobody in particular. */
    public record Sign(IndicatorCode code) {}

    public static ReferralOutline of(Referral referral) {
        String wishes = referral.voice().childWishes();
        return new ReferralOutline(
                referral.kind(),
                referral.indicators().stream().map(Indicator::code).distinct().map(Sign::new).toList(),
                referral.concern().topics(),
                wishes == null || wishes.isEmpty() ? "" : "SAID");
    }
}
