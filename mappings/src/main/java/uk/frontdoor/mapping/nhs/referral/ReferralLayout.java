package uk.frontdoor.mapping.nhs.referral;

import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.mapping.reading.Envelope;

/** Lays a message out under the paths of the canonical referral: the whole, part by part. */
final class ReferralLayout {

    private final Source source;
    private final RawSubmission submission;
    private final Sheet sheet = new Sheet();

    ReferralLayout(Source source, RawSubmission submission) {
        this.source = source;
        this.submission = submission;
    }

    Sheet lay() {
        Spot request = source.first("ServiceRequest");
        Spot authored = request.child("authoredOn");
        sheet.put("sentAt", authored.exists() ? authored : source.bundle().child("timestamp"));
        String conversation = submission.envelope().get(Envelope.CORRELATION_ID);
        if (conversation != null) {
            sheet.cells().put("correlationId", conversation, "envelope " + Envelope.CORRELATION_ID);
        }
        new ReferrerLayout(source, sheet).lay(request, submission.envelope().get(Envelope.SOURCE_CODE));
        new ChildLayout(source, sheet).lay();
        var household = new HouseholdLayout(source, sheet);
        household.lay();
        new AnswersLayout(source, sheet, household).lay();
        boolean safeguarding = new FlagLayout(source, sheet).lay();
        new ConcernLayout(source, sheet).lay(request);
        new AgreementLayout(source, sheet, household).lay();
        sheet.constant("kind",
                (safeguarding ? ReferralKind.SAFEGUARDING_CONCERN : ReferralKind.REQUEST_FOR_HELP).name());
        return sheet;
    }
}
