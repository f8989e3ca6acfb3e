package uk.frontdoor.app.pull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.sharing.FieldGroup;
import uk.frontdoor.core.sharing.Previewed;
import uk.frontdoor.core.sharing.Redaction;
import uk.frontdoor.core.sharing.SharedReferral;
import uk.frontdoor.core.sharing.SharingVerdict;

/** What every recipient of a decision would receive, and why; in the order of the decision. */
record PreviewBody(List<Answer> recipients) {
    PreviewBody {
        recipients = List.copyOf(recipients);
    }

    /** What would become of it. */
    enum Outcome {
        GOES,
        STAYS,
        HELD
    }

    /**
     * One recipient.
     *
     * @param fields groups of fields that would go
     * @param leftOut what the filters would take out, and by which rule
     * @param content every value that would go, as JSON; absent when nothing would
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            String recipient,
            Outcome outcome,
            String rule,
            String tableVersion,
            String lawfulBasis,
            String reason,
            List<String> record,
            List<String> tell,
            List<FieldGroup> fields,
            List<Redaction> leftOut,
            @JsonRawValue @Nullable String content) {
        static Answer of(Previewed previewed) {
            return switch (previewed) {
                case Previewed.WouldGo(var _, var _, var content, var fields, var leftOut) ->
                    answer(previewed, Outcome.GOES, new Parts(fields.stream().sorted().toList(), leftOut, content));
                case Previewed.WouldBeWithheld _ -> answer(previewed, Outcome.STAYS, Parts.NONE);
                case Previewed.WouldBeHeld _ -> answer(previewed, Outcome.HELD, Parts.NONE);
            };
        }

        private record Parts(List<FieldGroup> fields, List<Redaction> leftOut, @Nullable SharedReferral content) {
            static final Parts NONE = new Parts(List.of(), List.of(), null);
        }

        private static Answer answer(Previewed previewed, Outcome outcome, Parts parts) {
            SharingVerdict verdict = previewed.verdict();
            return new Answer(
                    previewed.recipient().value(),
                    outcome,
                    verdict.ruleId(),
                    verdict.tableVersion(),
                    verdict.lawfulBasis(),
                    verdict.reason(),
                    verdict.log(),
                    verdict.tell(),
                    parts.fields(),
                    parts.leftOut(),
                    parts.content() == null ? null : RecordJson.write(parts.content()));
        }
    }

    static PreviewBody of(List<Previewed> answers) {
        return new PreviewBody(answers.stream().map(Answer::of).toList());
    }
}
