package uk.frontdoor.app.intake;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.intake.ServiceRequestState;
import uk.frontdoor.core.referral.NhsNumber;

/**
 * Writes a batch of offers in one statement: request keys first, and for each that is new the original, the ledger
 * fact, the service request and the message to normalising.
 *
 * <p>One statement, so that outside a transaction it costs one journey to the database and one flush to its disk.
 * Rows go in sorted by key, so that two gateways with the same keys wait for each other instead of deadlocking.
 */
final class OfferTable {
    private static final String KEEP =
            """
            WITH offered AS (
                SELECT * FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[])
                    AS offer (id, sender, key, message_key)
            ), taken AS (
                INSERT INTO request (sender, key, message_key, submission)
                SELECT sender, key, message_key, id FROM offered
                ON CONFLICT DO NOTHING
                RETURNING submission AS id
            ), kept AS (
                INSERT INTO submission
                    (id, reference, channel, sender, received_at, request_key, content_type, envelope, sha256, original,
                     data_key)
                SELECT id, reference, channel, sender, received_at::timestamptz, key, content_type, envelope::json,
                       sha256, original, data_key
                FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                            ?::bytea[], ?::bytea[], ?::bytea[])
                    AS offer (id, reference, channel, sender, received_at, key, content_type, envelope, sha256, original,
                              data_key)
                JOIN taken USING (id)
            ), recorded AS (
                INSERT INTO ledger_pending (at, kind, submission, actor, details)
                SELECT ?, 'RECEIVED', id, sender, details::json
                FROM unnest(?::uuid[], ?::text[], ?::text[]) AS fact (id, sender, details)
                JOIN taken USING (id)
            ), announced AS (
                INSERT INTO outbox (address, body, created_at)
                SELECT 'stage.normalise', id, ? FROM taken
            ), requested AS (
                INSERT INTO service_request AS known
                    (id, submission, newest, sender, nhs_number_digest, status, last_updated)
                SELECT request, id, id, sender, digest, status, last_updated::timestamptz
                FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::bytea[], ?::text[], ?::text[])
                    AS state (request, id, sender, digest, status, last_updated)
                JOIN taken USING (id)
                ON CONFLICT (id) DO UPDATE SET
                    newest = excluded.newest,
                    nhs_number_digest = coalesce(excluded.nhs_number_digest, known.nhs_number_digest),
                    status = excluded.status,
                    last_updated = excluded.last_updated
                WHERE excluded.last_updated > known.last_updated
            )
            SELECT id FROM taken
            """;

    private static final Comparator<Offer> BY_KEY = Comparator.comparing(
                    (Offer offer) -> offer.request().sender().value())
            .thenComparing(offer -> offer.request().key());

    private final Clock clock;

    OfferTable(Clock clock) {
        this.clock = clock;
    }

    /** The ids of those that were new. */
    Set<UUID> insert(Connection connection, List<Offer> unsorted) throws SQLException {
        List<Offer> offers = unsorted.stream().sorted(BY_KEY).toList();
        List<Offer> requests = offers.stream().filter(offer -> offer.state() != null).toList();
        try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
            Parameters parameters = new Parameters(connection, keep);
            bindOffers(parameters, offers);
            bindStates(parameters, requests);
            try (ResultSet rows = keep.executeQuery()) {
                return ids(rows);
            }
        }
    }

    private void bindOffers(Parameters parameters, List<Offer> offers) throws SQLException {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        Array ids = parameters.uuids(offers, offer -> offer.submission().id().value());
        Array senders = parameters.texts(offers, offer -> offer.submission().sender().value());
        Array keys = parameters.texts(offers, offer -> offer.request().key());
        parameters.add(ids).add(senders).add(keys).add(parameters.texts(offers, Offer::messageKey));
        parameters.add(ids)
                .add(parameters.texts(offers, offer -> offer.submission().reference().value()))
                .add(parameters.texts(offers, offer -> offer.submission().channel().name()))
                .add(senders)
                .add(parameters.texts(offers, offer -> offer.submission().receivedAt().toString()))
                .add(keys)
                .add(parameters.texts(offers, offer -> offer.submission().contentType()))
                .add(parameters.texts(offers, Offer::envelope))
                .add(parameters.bytes(offers, Offer::sha256))
                .add(parameters.bytes(offers, Offer::original))
                .add(parameters.bytes(offers, Offer::key));
        parameters.add(now).add(ids).add(senders).add(parameters.texts(offers, Offer::receivedDetails));
        parameters.add(now);
    }

    private static void bindStates(Parameters parameters, List<Offer> requests) throws SQLException {
        parameters.add(parameters.uuids(requests, offer -> state(offer).id()))
                .add(parameters.uuids(requests, offer -> offer.submission().id().value()))
                .add(parameters.texts(requests, offer -> offer.submission().sender().value()))
                .add(parameters.bytes(requests, offer -> digest(state(offer).patient())))
                .add(parameters.texts(requests, offer -> state(offer).status()))
                .add(parameters.texts(requests, offer -> state(offer).lastUpdated().toString()));
    }

    private static ServiceRequestState state(Offer offer) {
        return Objects.requireNonNull(offer.state());
    }

    static byte @Nullable [] digest(@Nullable NhsNumber patient) {
        return patient == null ? null : Sha256.of("nhs-number:" + patient.value());
    }

    private static Set<UUID> ids(ResultSet rows) throws SQLException {
        Set<UUID> ids = new HashSet<>();
        while (rows.next()) {
            ids.add(rows.getObject(1, UUID.class));
        }
        return ids;
    }

    /** Numbers the parameters in the order in which they stand in the statement. */
    private static final class Parameters {
        private final Connection connection;
        private final PreparedStatement statement;
        private int position;

        Parameters(Connection connection, PreparedStatement statement) {
            this.connection = connection;
            this.statement = statement;
        }

        Parameters add(Object value) throws SQLException {
            statement.setObject(++position, value);
            return this;
        }

        Array uuids(List<Offer> offers, Function<Offer, UUID> column) throws SQLException {
            return connection.createArrayOf("uuid", offers.stream().map(column).toArray());
        }

        Array texts(List<Offer> offers, Function<Offer, @Nullable String> column) throws SQLException {
            return connection.createArrayOf("text", offers.stream().map(column).toArray(String[]::new));
        }

        Array bytes(List<Offer> offers, Function<Offer, byte @Nullable []> column) throws SQLException {
            return connection.createArrayOf("bytea", offers.stream().map(column).toArray(byte[][]::new));
        }
    }
}
