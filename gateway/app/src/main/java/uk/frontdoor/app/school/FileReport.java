package uk.frontdoor.app.school;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.http.ProblemBody.FieldError;

/**
 * What became of every row of a file.
 *
 * @param received pieces in the file
 * @param kept pieces kept now, with those that need keying
 */
record FileReport(int received, int kept, int repeated, int needKeying, List<Piece> referrals) {
    static FileReport of(List<Piece> pieces) {
        return new FileReport(
                pieces.size(),
                (int) pieces.stream().filter(piece -> piece.outcome != Outcome.REPEATED).count(),
                count(pieces, Outcome.REPEATED),
                count(pieces, Outcome.NEEDS_KEYING),
                pieces);
    }

    private static int count(List<Piece> pieces, Outcome outcome) {
        return (int) pieces.stream().filter(piece -> piece.outcome == outcome).count();
    }

    /** What became of one piece. */
    enum Outcome {
        KEPT,
        /** Kept before, in this file or another; nothing was added. */
        REPEATED,
        /** Kept, and a person reads it from the original. */
        NEEDS_KEYING
    }

    /**
     * One referral of the file.
     *
     * @param rows rows or pupils of the file, as a spreadsheet numbers them
     * @param errors why a person must key it
     * @param findings what was odd and did not stop it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Piece(
            List<Integer> rows,
            Outcome outcome,
            String reference,
            String status,
            @Nullable List<FieldError> errors,
            @Nullable List<FieldError> findings) {}
}
