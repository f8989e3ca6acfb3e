package uk.frontdoor.app.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.recordkey.Place;
import uk.frontdoor.app.recordkey.RecordTexts;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.matching.ChildTraits;

/** A row of {@code match_child}: the traits sealed, or in columns of a record of the time before keys. */
final class ChildRow {
    private ChildRow() {}

    /** In the order of the insert. */
    static @Nullable Object[] of(ChildTraits child, RecordTexts.Keeper keeper) {
        RecordTexts.Kept kept =
                keeper.keep(Place.traits(child.submission(), child.label()), RecordJson.write(child));
        boolean plain = kept.sealed() == null;
        return new @Nullable Object[] {
            child.submission().value(),
            child.label(),
            child.restricted(),
            kept.sealed(),
            plain ? child.given() : null,
            plain ? child.family() : null,
            plain ? child.dateOfBirth() : null,
            plain ? child.nhsNumber() : null,
            plain ? child.upn() : null,
            plain ? child.postcode() : null,
            plain ? child.addressLine() : null
        };
    }

    static ChildTraits read(ResultSet row, RecordTexts texts) throws SQLException {
        SubmissionId submission = new SubmissionId(row.getObject("submission", UUID.class));
        String label = row.getString("label");
        byte[] sealed = row.getBytes("sealed");
        if (sealed == null) {
            return inColumns(row, submission, label);
        }
        String traits = texts.read(
                submission,
                row.getBytes("data_key"),
                Place.traits(submission, label),
                new RecordTexts.Kept(null, sealed));
        return RecordJson.read(traits, ChildTraits.class);
    }

    private static ChildTraits inColumns(ResultSet row, SubmissionId submission, String label) throws SQLException {
        return new ChildTraits(
                submission,
                label,
                row.getString("given"),
                row.getString("family"),
                row.getObject("date_of_birth", LocalDate.class),
                row.getString("nhs_number"),
                row.getString("upn"),
                row.getString("postcode"),
                row.getString("address_line"),
                row.getBoolean("restricted"));
    }
}
