package uk.frontdoor.app.desk;

import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.app.worklist.Drafts;

/** Says whose draft fills the form, and since when it is kept. */
public record DraftView(String by, String at) {
    static DraftView of(Drafts.Draft draft) {
        return new DraftView(draft.by(), EnglishTime.moment(draft.at()));
    }
}
