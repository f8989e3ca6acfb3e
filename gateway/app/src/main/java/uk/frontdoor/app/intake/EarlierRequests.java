package uk.frontdoor.app.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.intake.IntakeOutcome;
import uk.frontdoor.core.intake.SubmissionId;

/** Finds out why offers were not new. */
final class EarlierRequests {
    private static final String FIND =
            """
            SELECT offer.id, same.submission, same.status, same.answer, message.submission AS message_submission
            FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) AS offer (id, sender, key, message_key)
            LEFT JOIN request same ON same.sender = offer.sender AND same.key = offer.key
            LEFT JOIN request message ON message.sender = offer.sender AND message.message_key = offer.message_key
            """;

    private EarlierRequests() {}

    /** Outcomes of all the offers, in their order, given which of them were new. */
    static List<IntakeOutcome> outcomes(Connection connection, List<Offer> offers, Set<UUID> taken)
            throws SQLException {
        Map<UUID, IntakeOutcome> outcomes = new HashMap<>();
        taken.forEach(id -> outcomes.put(id, new IntakeOutcome.Kept(new SubmissionId(id))));
        List<Offer> others =
                offers.stream().filter(offer -> !taken.contains(id(offer))).toList();
        if (!others.isEmpty()) {
            find(connection, others, outcomes);
        }
        return offers.stream()
                .map(offer -> Objects.requireNonNull(outcomes.get(id(offer))))
                .toList();
    }

    private static void find(Connection connection, List<Offer> others, Map<UUID, IntakeOutcome> outcomes)
            throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setArray(1, connection.createArrayOf("uuid", others.stream().map(EarlierRequests::id).toArray()));
            find.setArray(2, texts(connection, others.stream().map(offer -> offer.request().sender().value()).toList()));
            find.setArray(3, texts(connection, others.stream().map(offer -> offer.request().key()).toList()));
            find.setArray(4, connection.createArrayOf("text", others.stream().map(Offer::messageKey).toArray()));
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    outcomes.put(row.getObject("id", UUID.class), outcome(row));
                }
            }
        }
    }

    private static IntakeOutcome outcome(ResultSet row) throws SQLException {
        UUID same = row.getObject("submission", UUID.class);
        if (same != null) {
            return new IntakeOutcome.Repeated(new SubmissionId(same));
        }
        byte @Nullable [] answer = row.getBytes("answer");
        if (answer != null) {
            return new IntakeOutcome.RefusedBefore(row.getInt("status"), answer);
        }
        UUID message = row.getObject("message_submission", UUID.class);
        if (message != null) {
            return new IntakeOutcome.MessageSeenBefore(new SubmissionId(message));
        }
        throw new IllegalStateException("a request key was taken and then gone");
    }

    private static java.sql.Array texts(Connection connection, List<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    private static UUID id(Offer offer) {
        return offer.submission().id().value();
    }
}
