package uk.frontdoor.mapping.police;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.normalise.Mapper;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.mapping.reading.Cells;
import uk.frontdoor.mapping.reading.Notes;
import uk.frontdoor.mapping.reading.ReferralReader;

/**
 * Reads an Operation Encompass e-mail. Any other mail, and any that carries an attachment, is keyed by a person from
 * the original.
 */
public final class PoliceMailMapper implements Mapper {
    private static final Pattern SUBJECT_REFERENCE =
            Pattern.compile("(?i)\\bnotification\\s+([A-Z0-9][A-Z0-9/-]{3,39})\\s*$");

    @Override
    public NormaliseOutcome map(RawSubmission submission) {
        return KnownUnreadable.in(submission)
                .orElseGet(() -> MailText.of(submission.original())
                        .map(mail -> map(submission, mail))
                        .orElseGet(() -> needsKeying("mail", FailureCode.MALFORMED)));
    }

    private static NormaliseOutcome map(RawSubmission submission, MailText mail) {
        if (mail.attachments()) {
            return needsKeying("attachment", FailureCode.NOT_UNDERSTOOD);
        }
        Optional<EncompassText> notice = mail.body().flatMap(EncompassText::in);
        return notice.map(text -> map(submission, mail, text))
                .orElseGet(() -> needsKeying("body", FailureCode.NOT_UNDERSTOOD));
    }

    private static NormaliseOutcome map(RawSubmission submission, MailText mail, EncompassText text) {
        Optional<String> inSubject = referenceIn(mail);
        if (inSubject.isPresent() && text.reference().isPresent() && !inSubject.equals(text.reference())) {
            return needsKeying("subject", FailureCode.INVARIANT);
        }
        Notes notes = new Notes();
        Cells cells = new Cells();
        if (text.reference().isPresent()) {
            cells.put("police.policeReference", text.reference().get(), "line beginning Police reference");
        } else if (inSubject.isPresent()) {
            cells.put("police.policeReference", inSubject.get(), "header Subject");
        } else {
            notes.block("line beginning Police reference", FailureCode.REQUIRED);
        }
        if (mail.sent() != null) {
            cells.put("sentAt", mail.sent().toInstant().toString(), "header Date");
        }
        lay(text, cells, notes);
        return ReferralReader.read(submission, cells, notes);
    }

    private static void lay(EncompassText text, Cells cells, Notes notes) {
        cells.constant("kind", ReferralKind.ENCOMPASS_NOTICE.name());
        cells.constant("referrer.sourceCode", PoliceSender.SOURCE_CODE);
        String first = "line " + text.children().getFirst().line();
        cells.put("police.incidentAt", text.day() + " " + padded(text.time()), first);
        cells.put("police.childPresent", String.valueOf(text.present()), "line beginning The child");
        cells.put("police.welfareCheckMade", String.valueOf(text.welfareCheckMade()), "line beginning A welfare check");
        cells.constant("indicators[0].code", IndicatorCode.DOMESTIC_ABUSE.name());
        fact(cells, 0, text.sentences(), first);
        if (!text.rest().isEmpty()) {
            fact(cells, 1, text.rest(), "rest of the mail");
            notes.odd("rest of the mail", FailureCode.NOT_UNDERSTOOD);
        }
        for (int index = 0; index < text.children().size(); index++) {
            child(cells, notes, index, text.children().get(index));
        }
    }

    private static void fact(Cells cells, int index, String text, String place) {
        cells.put("concern.facts[" + index + "].text", text, place);
        cells.constant("concern.facts[" + index + "].sensitivity", "POLICE");
        cells.constant("concern.facts[" + index + "].riskRelevant", "true");
    }

    /** The last word is the family name; with more than two words a person should look. */
    private static void child(Cells cells, Notes notes, int index, EncompassText.ChildLine line) {
        String place = "line " + line.line();
        int last = line.name().lastIndexOf(' ');
        if (last < 0 || line.name().indexOf(' ') != last) {
            notes.odd(place, FailureCode.NOT_UNDERSTOOD);
        }
        if (last > 0) {
            cells.put("children[" + index + "].name.given", line.name().substring(0, last), place);
        }
        cells.put("children[" + index + "].name.family", line.name().substring(last + 1), place);
        cells.put("children[" + index + "].dateOfBirth", line.dateOfBirth(), place);
    }

    private static String padded(String time) {
        return time.length() == 4 ? "0" + time : time;
    }

    private static Optional<String> referenceIn(MailText mail) {
        if (mail.subject() == null) {
            return Optional.empty();
        }
        Matcher matcher = SUBJECT_REFERENCE.matcher(mail.subject());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static NormaliseOutcome needsKeying(String place, FailureCode code) {
        return new NormaliseOutcome.NeedsKeying(List.of(new Problem(place, code)));
    }
}
