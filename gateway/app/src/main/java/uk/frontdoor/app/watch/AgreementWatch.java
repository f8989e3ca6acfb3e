package uk.frontdoor.app.watch;

import java.time.LocalDate;
import java.util.Optional;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.sharing.AgreementReview;
import uk.frontdoor.core.sharing.AgreementTerms;
import uk.frontdoor.core.triage.TriagedReferral;

/** Waits for the day after which agreement is no longer relied on, of a referral that was passed on because of it. */
public final class AgreementWatch {
    private final Watches watches;
    private final AgreementTerms terms;

    public AgreementWatch(Watches watches, AgreementTerms terms) {
        this.watches = watches;
        this.terms = terms;
    }

    /** Something has gone to such a recipient. */
    void of(TriagedReferral triaged, DestinationKind recipient) {
        if (AgreementReview.isNeededBy(recipient)) {
            Referral referral = triaged.referral();
            changed(referral);
            dayAfter(referral, triaged.area()).ifPresent(day -> watches.add(
                    referral.submission(), WatchKind.AGREEMENT_TO_BE_REVIEWED, triaged.area(), day));
        }
    }

    /** Somebody has said something else: another day is waited for, or none. What was never waited for stays so. */
    public void changed(Referral referral) {
        watches.area(referral.submission(), WatchKind.AGREEMENT_TO_BE_REVIEWED)
                .ifPresent(area -> changed(referral, area));
    }

    private void changed(Referral referral, AreaId area) {
        dayAfter(referral, area)
                .ifPresentOrElse(
                        day -> watches.move(referral.submission(), WatchKind.AGREEMENT_TO_BE_REVIEWED, day),
                        () -> watches.end(referral.submission(), WatchKind.AGREEMENT_TO_BE_REVIEWED));
    }

    private Optional<LocalDate> dayAfter(Referral referral, AreaId area) {
        return AgreementReview.dueOn(referral, terms.in(area)).map(last -> last.plusDays(1));
    }
}
