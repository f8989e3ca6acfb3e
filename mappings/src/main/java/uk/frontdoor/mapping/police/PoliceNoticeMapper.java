package uk.frontdoor.mapping.police;

import java.time.LocalDate;
import java.util.List;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.normalise.Mapper;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.mapping.reading.JsonReading;
import uk.frontdoor.mapping.reading.Notes;
import uk.frontdoor.mapping.reading.ReferralReader;
import uk.frontdoor.mapping.reading.StrictJson;

/**
 * Reads a police notice in the shape of the Single Online Home standard data model, with this gateway's own
 * extensions for what that model lacks: {@code x-riskGrade}, {@code x-dashGrade}, {@code x-childConcern}.
 */
public final class PoliceNoticeMapper implements Mapper {
    /** More people than one incident has. */
    private static final int MOST_PEOPLE = 100;

    @Override
    public NormaliseOutcome map(RawSubmission submission) {
        return KnownUnreadable.in(submission).orElseGet(() -> switch (StrictJson.read(submission.original())) {
            case JsonReading.Unreadable unreadable -> new NormaliseOutcome.NeedsKeying(unreadable.problems());
            case JsonReading.Tree tree -> map(submission, new PoleDocument(tree.root()));
        });
    }

    private static NormaliseOutcome map(RawSubmission submission, PoleDocument notice) {
        Notes notes = new Notes();
        notice.dangling().forEach(place -> notes.odd(place, FailureCode.INVARIANT));
        if (notice.policeReference().isEmpty()) {
            notes.block("/data/relationships/submission", FailureCode.REQUIRED);
        }
        if (notice.people().count() > MOST_PEOPLE) {
            return new NormaliseOutcome.NeedsKeying(List.of(new Problem("/included", FailureCode.CARDINALITY)));
        }
        LocalDate today = LocalDate.ofInstant(submission.receivedAt(), England.TIME);
        return ReferralReader.read(submission, new NoticeLayout(notice, notes, today).lay(), notes);
    }
}
