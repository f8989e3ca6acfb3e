package uk.frontdoor.app.decision;

import java.util.List;
import uk.frontdoor.core.sharing.Previewed;
import uk.frontdoor.core.worklist.DecisionAnswer;

/** What a case system is told that asks what a decision would lead to. */
public sealed interface PreviewAnswer {
    /** One answer for each recipient; nothing was recorded or released. */
    record Shown(List<Previewed> answers) implements PreviewAnswer {
        public Shown {
            answers = List.copyOf(answers);
        }
    }

    /** It would not be recorded either, and why. */
    record Refused(DecisionAnswer answer) implements PreviewAnswer {}
}
