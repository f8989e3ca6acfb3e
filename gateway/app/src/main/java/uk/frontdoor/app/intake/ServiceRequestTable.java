package uk.frontdoor.app.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.intake.IntakeOutcome;
import uk.frontdoor.core.intake.MessageKey;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.ServiceRequest;
import uk.frontdoor.core.intake.ServiceRequestState;
import uk.frontdoor.core.intake.ServiceRequests;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.referral.NhsNumber;

/** Reads service requests; writing them is part of the group commit. */
final class ServiceRequestTable implements ServiceRequests {
    private static final String FIND =
            "SELECT id, submission, newest, sender, status, last_updated FROM service_request WHERE id = :id";
    private static final String OF_PATIENT =
            """
            SELECT id, submission, newest, sender, status, last_updated
            FROM service_request
            WHERE nhs_number_digest = :digest
            ORDER BY last_updated DESC, id
            """;

    private final JdbcClient database;
    private final CommittedIntake intake;

    ServiceRequestTable(JdbcClient database, CommittedIntake intake) {
        this.database = database;
        this.intake = intake;
    }

    @Override
    public IntakeOutcome keep(RawSubmission submission, @Nullable MessageKey message, ServiceRequestState state) {
        return intake.keep(submission, message, state);
    }

    @Override
    public Optional<ServiceRequest> find(UUID id) {
        return database.sql(FIND)
                .param("id", id)
                .query((row, _) -> serviceRequest(row))
                .optional();
    }

    @Override
    public List<ServiceRequest> of(NhsNumber patient) {
        return database.sql(OF_PATIENT)
                .param("digest", OfferTable.digest(patient))
                .query((row, _) -> serviceRequest(row))
                .list();
    }

    private static ServiceRequest serviceRequest(ResultSet row) throws SQLException {
        return new ServiceRequest(
                row.getObject("id", UUID.class),
                new SubmissionId(row.getObject("submission", UUID.class)),
                new SubmissionId(row.getObject("newest", UUID.class)),
                new AgencyId(row.getString("sender")),
                row.getString("status"),
                row.getObject("last_updated", OffsetDateTime.class).toInstant());
    }
}
