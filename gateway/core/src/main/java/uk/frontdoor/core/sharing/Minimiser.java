package uk.frontdoor.core.sharing;

import static uk.frontdoor.core.sharing.FieldGroup.HOPES_AND_HISTORY;
import static uk.frontdoor.core.sharing.FieldGroup.NEED_LEVEL;
import static uk.frontdoor.core.sharing.FieldGroup.REASON;
import static uk.frontdoor.core.sharing.FieldGroup.REVIEWED_SUMMARY;
import static uk.frontdoor.core.sharing.FieldGroup.VOICE;

import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.TriagedReferral;

/**
 * Takes out of a referral everything that one recipient may not have. A pure function.
 *
 * <p>The profile says which groups of fields may go at all; the filters take out more, whatever the profile. It looks
 * twice: once to learn what must be hidden, and again to find that hidden inside words that may go.
 */
final class Minimiser {
    private final TriagedReferral triaged;
    private final SharingQuestion question;
    private final Viewing viewing;

    Minimiser(TriagedReferral triaged, SharingQuestion question, Viewing viewing) {
        this.triaged = triaged;
        this.question = question;
        this.viewing = viewing;
    }

    Minimised minimise() {
        Screen first = new Screen(viewing, HiddenWords.NONE);
        content(first);
        Screen second = new Screen(viewing, first.hiddenWords());
        SharedReferral content = content(second);
        String reason = Corrections.saidWith(content.reason(), triaged.referral(), second.through(), second.redactions());
        return new Minimised(content.saying(reason), second.through(), second.redactions());
    }

    private SharedReferral content(Screen screen) {
        Referral referral = triaged.referral();
        HumanDecision decision = triaged.decision();
        ConcernView concern = new ConcernView(referral, screen);
        ContactView contact = new ContactView(referral, screen);
        String unreviewed = viewing.isMash() ? null : "R-FREETEXT";
        return new SharedReferral(
                referral.reference().value(),
                reason(screen),
                new ChildView(referral, decision.childLevels(), screen).children(),
                new HouseholdView(referral, screen).people(),
                concern.topics(),
                concern.indicators(),
                concern.facts(),
                screen.words(REVIEWED_SUMMARY, "decision.reviewedSummary", decision.reviewedSummary(), null),
                screen.words(HOPES_AND_HISTORY, "concern.hopedFor", referral.concern().hopedFor(), unreviewed),
                screen.words(HOPES_AND_HISTORY, "concern.alreadyTried", referral.concern().alreadyTried(), unreviewed),
                screen.words(VOICE, "voice.childWishes", referral.voice().childWishes(), unreviewed),
                screen.words(VOICE, "voice.parentViews", referral.voice().parentViews(), unreviewed),
                level(screen, decision),
                contact.agreements(),
                contact.safeContact(),
                new ReferrerView(referral.referrer(), screen).referrer(),
                new IncidentView(referral, screen).incident(),
                new EstablishmentView(referral, screen).establishment());
    }

    private static @Nullable String level(Screen screen, HumanDecision decision) {
        return screen.value(NEED_LEVEL, "decision.level", decision.level().name(), null);
    }

    private String reason(Screen screen) {
        return FamilyWish.in(triaged.referral()).saidWith(reasonAlone(screen));
    }

    private String reasonAlone(Screen screen) {
        if (screen.lets(REASON, "reason", null)) {
            return Reasons.of(question);
        }
        return screen.has(FieldGroup.CONTACT_FLAG) && screen.lets(FieldGroup.CONTACT_FLAG, "reason", null)
                ? Reasons.CONTACT_FLAG
                : "";
    }
}
