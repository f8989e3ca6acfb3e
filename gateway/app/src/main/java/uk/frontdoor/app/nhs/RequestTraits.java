package uk.frontdoor.app.nhs;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.frontdoor.app.normalise.KeptAlongside;
import uk.frontdoor.app.store.RowsAtCommit;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.core.referral.Address;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.Postcode;
import uk.frontdoor.core.referral.Referral;

/** By what a sender finds its requests again. Digests with the sender in them: one sender's never lead to another's. */
final class RequestTraits implements KeptAlongside {
    private static final int CANDIDATES = 100;
    private static final String INSERT =
            """
            INSERT INTO service_request_trait (trait, request)
            SELECT trait, ? FROM unnest(?::bytea[]) AS found (trait)
            ON CONFLICT DO NOTHING
            """;
    private static final String FIND = "SELECT request FROM service_request_trait WHERE trait = ? LIMIT " + CANDIDATES;

    private final JdbcTemplate database;
    private final RowsAtCommit<Row> rows;

    private record Row(UUID request, List<byte[]> traits) {}

    RequestTraits(JdbcTemplate database) {
        this.database = database;
        this.rows = new RowsAtCommit<>(this::insert, () -> {});
    }

    @Override
    public void keep(RawSubmission submission, NormaliseOutcome outcome) {
        if (submission.channel() != Channel.NHS_FHIR) {
            return;
        }
        switch (outcome) {
            case NormaliseOutcome.Normalised(var referral) -> keep(submission, submission.id(), referral);
            case NormaliseOutcome.Updates(var first, var referral) -> keep(submission, first, referral);
            case NormaliseOutcome.NeedsKeying _, NormaliseOutcome.Cancels _ -> {}
        }
    }

    private void keep(RawSubmission submission, SubmissionId request, Referral referral) {
        List<byte[]> traits = new ArrayList<>();
        traits.add(identified(submission.sender(), CaseReference.of(request).value()));
        String identifiers = submission.envelope().get(NhsEnvelope.IDENTIFIERS);
        if (identifiers != null) {
            identifiers.lines().forEach(value -> traits.add(identified(submission.sender(), value)));
        }
        for (Child child : referral.children()) {
            LocalDate born = child.dateOfBirth();
            Address address = child.address();
            if (born != null && address != null && address.postcode() != null) {
                traits.add(living(submission.sender(), born, address.postcode()));
            }
        }
        rows.add(new Row(request.value(), traits));
    }

    private void insert(List<Row> some) {
        database.batchUpdate(INSERT, some, some.size(), (statement, row) -> {
            statement.setObject(1, row.request());
            statement.setArray(2, array(statement.getConnection(), row.traits()));
        });
    }

    private static java.sql.Array array(Connection connection, List<byte[]> traits) throws SQLException {
        return connection.createArrayOf("bytea", traits.toArray(byte[][]::new));
    }

    List<UUID> find(byte[] trait) {
        return database.queryForList(FIND, UUID.class, (Object) trait);
    }

    static byte[] identified(AgencyId sender, String value) {
        return digest("identifier", sender, value);
    }

    static byte[] living(AgencyId sender, LocalDate born, Postcode postcode) {
        return digest("person", sender, born + " " + postcode.value());
    }

    private static byte[] digest(String kind, AgencyId sender, String value) {
        return Sha256.of(kind + "\n" + sender.value() + "\n" + value);
    }
}
