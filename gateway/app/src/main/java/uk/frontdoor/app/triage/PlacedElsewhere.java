package uk.frontdoor.app.triage;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.area.OtherFrontDoor;
import uk.frontdoor.core.area.OtherFrontDoors;
import uk.frontdoor.core.area.Placement;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.triage.HomeFrontDoor;
import uk.frontdoor.core.triage.Placed;

/** Reads where triage last placed a referral. */
final class PlacedElsewhere implements HomeFrontDoor {
    private static final String LAST =
            """
            SELECT content
            FROM placed
            WHERE submission = :submission
            ORDER BY placed_at DESC
            LIMIT 1
            """;

    private final JdbcClient database;
    private final OtherFrontDoors doors;

    PlacedElsewhere(JdbcClient database, OtherFrontDoors doors) {
        this.database = database;
        this.doors = doors;
    }

    @Override
    public Optional<OtherFrontDoor> of(SubmissionId submission) {
        return database.sql(LAST)
                .param("submission", submission.value())
                .query(String.class)
                .optional()
                .flatMap(content -> door(RecordJson.read(content, Placed.class).placement()));
    }

    private Optional<OtherFrontDoor> door(Placement placement) {
        return switch (placement) {
            case Placement.OutOfArea(var authority, var _) -> Optional.of(doors.of(authority));
            case Placement.InArea _, Placement.Unplaced _ -> Optional.empty();
        };
    }
}
