package uk.frontdoor.app.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.matching.MatchReason;
import uk.frontdoor.core.matching.MatchStrength;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.core.triage.EarlierContact;
import uk.frontdoor.core.triage.EarlierContacts;

/**
 * Which referrals may be about the same child, and who holds them: for whoever may see them, and for the rule on
 * repeated contact, which counts them all.
 */
final class FoundMatches implements EarlierContacts {
    private static final String OF =
            """
            SELECT p.id, s.id AS other, w.id AS work, w.area, CASE WHEN w.done_at IS NULL THEN 'OPEN' WHEN w.done_at > :lately THEN 'CLOSED_LATELY' ELSE 'CLOSED' END AS work_state, s.reference, s.received_at,
                   coalesce(r.outline, r.content)->>'kind' AS kind, p.strength, p.reasons, p.state, p.settled_by,
                   EXISTS (SELECT FROM match_child c WHERE c.submission = s.id AND c.restricted) AS restricted
            FROM match_proposal p
            JOIN referral mine ON mine.source = :source
            JOIN submission s ON s.id = CASE WHEN p.one = mine.submission THEN p.other ELSE p.one END
            JOIN referral r ON r.source = s.id
            LEFT JOIN LATERAL (
                SELECT id, area, done_at
                FROM work_item
                WHERE submission = s.id
                ORDER BY created_at DESC
                LIMIT 1) w ON true
            WHERE p.one = mine.submission OR p.other = mine.submission
            ORDER BY p.points DESC, s.received_at DESC
            """;

    private static final String AT_HAND =
            """
            SELECT s.received_at, coalesce(r.outline, r.content)->>'kind' AS kind
            FROM submission s
            JOIN referral r ON r.source = s.id
            WHERE s.id = :submission
            """;

    /** For so long work that ended is still said to be near. */
    private static final Period LATELY = Period.ofMonths(3);

    private final JdbcClient database;
    private final Clock clock;

    FoundMatches(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param submission the other referral
     * @param area whose front door was given it; null before it is placed
     * @param restricted whereabouts of a child in it are withheld
     */
    record Found(SubmissionId submission, KnownMatch match, @Nullable AreaId area, boolean restricted) {
        boolean isIn(Matches.Viewer viewer) {
            return area != null && viewer.areas().contains(area);
        }

        boolean mayBeShownTo(Matches.Viewer viewer) {
            return isIn(viewer) && (!restricted || viewer.manages().contains(area));
        }
    }

    List<Found> of(SubmissionId source) {
        return database.sql(OF)
                .param("source", source.value())
                .param("lately", clock.instant().atZone(England.TIME).minus(LATELY).toOffsetDateTime())
                .query((row, _) -> found(row))
                .list();
    }

    /** The contact a referral is itself, as it first came; empty when nothing is kept of it. */
    Optional<MatchesSeen.AtHand> atHand(SubmissionId referral) {
        return database.sql(AT_HAND)
                .param("submission", referral.value())
                .query((row, _) -> new MatchesSeen.AtHand(
                        ReferralKind.valueOf(row.getString("kind")),
                        row.getObject("received_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public List<EarlierContact> of(Referral referral) {
        return of(referral.submission()).stream()
                .map(Found::match)
                .filter(KnownMatch::counts)
                .map(KnownMatch::contact)
                .toList();
    }

    private static Found found(ResultSet row) throws SQLException {
        String area = row.getString("area");
        return new Found(
                new SubmissionId(row.getObject("other", UUID.class)),
                match(row),
                area == null ? null : new AreaId(area), row.getBoolean("restricted"));
    }

    private static KnownMatch match(ResultSet row) throws SQLException {
        return new KnownMatch(
                row.getObject("id", UUID.class),
                row.getObject("work", UUID.class),
                row.getString("reference"),
                ReferralKind.valueOf(row.getString("kind")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                KnownMatch.Work.valueOf(row.getString("work_state")),
                MatchStrength.valueOf(row.getString("strength")),
                RecordJson.readList(row.getString("reasons"), MatchReason.class),
                KnownMatch.State.valueOf(row.getString("state")),
                row.getString("settled_by"));
    }
}
