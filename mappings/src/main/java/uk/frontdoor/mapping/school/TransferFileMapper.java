package uk.frontdoor.mapping.school;

import java.util.List;
import java.util.Optional;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.normalise.Mapper;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.mapping.reading.Cells;
import uk.frontdoor.mapping.reading.Notes;
import uk.frontdoor.mapping.reading.ReferralReader;
import uk.frontdoor.mapping.reading.SourceText;
import uk.frontdoor.mapping.reading.StrictXml;
import uk.frontdoor.mapping.reading.XmlElement;

/**
 * Reads a Common Transfer File (2020 to 2026) as details that pre-fill a referral. Elements we do not know are passed
 * over; the file has no place for a concern.
 */
public final class TransferFileMapper implements Mapper {
    private static final int FIRST_VERSION = 20;
    private static final int LAST_VERSION = 26;

    @Override
    public NormaliseOutcome map(RawSubmission submission) {
        Optional<SourceText> source = XmlCharset.decode(submission.original());
        if (source.isEmpty()) {
            return needsKeying(new Problem("file", FailureCode.WRONG_CHARSET));
        }
        try {
            return map(submission, StrictXml.read(source.get().text()));
        } catch (StrictXml.Unreadable e) {
            return needsKeying(e.problem());
        }
    }

    private static NormaliseOutcome map(RawSubmission submission, XmlElement file) {
        if (!file.name().equals("CTfile")) {
            return needsKeying(new Problem(file.path(), FailureCode.NOT_UNDERSTOOD));
        }
        Notes notes = new Notes();
        Cells cells = new Cells().constant("kind", ReferralKind.PRE_FILL.name());
        Senders.lay(submission, cells);
        file.find("Header", "DateTime").ifPresent(sent -> cells.put("sentAt", sent.text(), sent.path()));
        noteVersion(file, notes);
        List<XmlElement> pupils = file.find("CTFpupilData").stream()
                .flatMap(data -> data.all("Pupil"))
                .toList();
        PupilLayout layout = new PupilLayout(cells, file.find("Header", "SourceSchool", "SchoolName"));
        pupils.forEach(layout::lay);
        return ReferralReader.read(submission, cells, notes);
    }

    private static void noteVersion(XmlElement file, Notes notes) {
        String version = file.find("Header", "CTFversion").map(XmlElement::text).orElse("");
        String year = version.replaceFirst("\\..*", "");
        if (!year.matches("\\d{2}")
                || Integer.parseInt(year) < FIRST_VERSION
                || Integer.parseInt(year) > LAST_VERSION) {
            notes.odd("/CTfile/Header/CTFversion", FailureCode.UNKNOWN_CODE);
        }
    }

    private static NormaliseOutcome needsKeying(Problem problem) {
        return new NormaliseOutcome.NeedsKeying(List.of(problem));
    }
}
