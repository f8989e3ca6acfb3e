package uk.frontdoor.mapping.form;

import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.normalise.Mapper;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.mapping.reading.JsonReading;
import uk.frontdoor.mapping.reading.Notes;
import uk.frontdoor.mapping.reading.ReferralReader;
import uk.frontdoor.mapping.reading.StrictJson;

/** Reads the answers of the public form. */
public final class FormMapper implements Mapper {
    @Override
    public NormaliseOutcome map(RawSubmission submission) {
        return switch (StrictJson.read(submission.original())) {
            case JsonReading.Unreadable unreadable -> new NormaliseOutcome.NeedsKeying(unreadable.problems());
            case JsonReading.Tree tree -> map(submission, tree.root());
        };
    }

    private static NormaliseOutcome map(RawSubmission submission, ObjectNode answers) {
        Notes notes = new Notes();
        return ReferralReader.read(submission, new AnswerLayout(answers, notes).lay(), notes);
    }
}
