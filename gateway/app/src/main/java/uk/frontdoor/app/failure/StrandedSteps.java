package uk.frontdoor.app.failure;

import java.util.function.UnaryOperator;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.route.Addresses;

/** What each stage leaves behind when it has done its step, so that what it has not done can be found. */
enum StrandedSteps {
    NORMALISE(
            Stage.NORMALISE,
            """
            SELECT s.id, '' AS recipient, s.received_at AS at
            FROM submission s
            WHERE s.received_at BETWEEN :from AND :to
              AND NOT EXISTS (SELECT 1 FROM normalised n WHERE n.submission = s.id)
            """,
            _ -> Addresses.NORMALISE),
    /** Also of what staff corrected, which nobody sent. */
    TRIAGE(
            Stage.TRIAGE,
            """
            SELECT s.id, '' AS recipient, s.received_at AS at
            FROM submission s
            JOIN referral r ON r.source = s.id
            WHERE s.received_at BETWEEN :from AND :to
              AND NOT EXISTS (SELECT 1 FROM placed p WHERE p.source = s.id)
            UNION ALL
            SELECT c.version, '', c.recorded_at
            FROM rectification c
            WHERE c.recorded_at BETWEEN :from AND :to
              AND c.version IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM placed p WHERE p.source = c.version)
            """,
            _ -> Addresses.TRIAGE),
    SHARING(
            Stage.SHARING,
            """
            SELECT d.id, '' AS recipient, d.decided_at AS at
            FROM decision d
            WHERE d.decided_at BETWEEN :from AND :to
              AND NOT EXISTS (SELECT 1 FROM sharing_outcome o WHERE o.decision = d.id)
              AND """
                    + Decided.PASSES_ON,
            _ -> Addresses.SHARING),
    DISPATCH(
            Stage.DISPATCH,
            """
            SELECT t.id, t.recipient, d.decided_at AS at
            FROM decision d
            JOIN release_ticket t ON t.decision = d.id
            WHERE t.state = 'GRANTED'
              AND d.decided_at BETWEEN :from AND :to
              AND NOT EXISTS (SELECT 1 FROM delivery v WHERE v.release = t.id AND v.sent_at IS NOT NULL)
            """,
            recipient -> Addresses.dispatch(new DestinationId(recipient))),
    /** What a recipient is asked to delete, or was asked again. */
    RECALL(
            Stage.DISPATCH,
            """
            SELECT r.id, t.recipient, r.announced_at AS at
            FROM recall r
            JOIN release_ticket t ON t.id = r.release
            WHERE r.state = 'RECALLED'
              AND r.announced_at BETWEEN :from AND :to
              AND r.sent_at IS NULL AND r.answered_at IS NULL
            """,
            recipient -> Addresses.dispatch(new DestinationId(recipient))),
    /**
     * After sharing, once something was released; else after the decision that settles the referral, or the last side
     * question of one of which nothing was passed on: as {@code Decisions} announces it.
     */
    FEEDBACK(
            Stage.FEEDBACK,
            """
            SELECT d.id, '' AS recipient, d.decided_at AS at
            FROM decision d
            JOIN work_item w ON w.id = d.work_item
            WHERE d.decided_at BETWEEN :from AND :to
              AND NOT EXISTS (SELECT 1 FROM feedback f WHERE f.origin = 'decision ' || d.id)
              AND CASE WHEN """
                    + Decided.PASSES_ON
                    + """

                  THEN EXISTS (SELECT 1 FROM sharing_outcome o
                               WHERE o.decision = d.id AND o.outcome = 'RELEASED' AND o.asked_at <= :to)
                  ELSE d.referral IS NOT NULL
                       AND (w.kind = 'TRIAGE' OR w.kind = 'HELD'
                            AND NOT EXISTS (SELECT 1
                                            FROM release_ticket t JOIN decision p ON p.id = t.decision
                                            WHERE p.submission = d.submission AND t.state <> 'WITHDRAWN')
                            AND NOT EXISTS (SELECT 1 FROM decision l
                                            WHERE l.submission = d.submission AND l.decided_at > d.decided_at)
                            AND NOT EXISTS (SELECT 1 FROM work_item h
                                            WHERE h.submission = d.submission AND h.kind = 'HELD'
                                              AND h.done_at IS NULL))
                  END
            """,
            _ -> Addresses.FEEDBACK),
    /** What a person told the referrer beside the decision, for the gateway to bring. */
    REPLY(
            Stage.FEEDBACK,
            """
            SELECT r.id, '' AS recipient, r.said_at AS at
            FROM reply r
            WHERE r.said_at BETWEEN :from AND :to AND r.way = 'SYSTEM' AND r.handed_over IS NULL
            """,
            _ -> Addresses.FEEDBACK),
    /** How a recipient goes on, for the referrer. */
    PROGRESS(
            Stage.FEEDBACK,
            """
            SELECT p.id, '' AS recipient, p.recorded_at AS at
            FROM case_progress p
            WHERE p.recorded_at BETWEEN :from AND :to AND p.handed_over IS NULL
            """,
            _ -> Addresses.FEEDBACK);

    /**
     * A person who has the failure has the step; one that was tried again is under way once more. The answer has one row
     * at least: with the time of the oldest step that is lost, whether or not it is announced now.
     */
    private static final String MARK =
            """
            WITH undone AS (%s), lost AS (
                SELECT u.id, u.recipient, u.at
                FROM undone u
                WHERE NOT EXISTS (
                    SELECT 1 FROM work_item w
                    WHERE w.kind = 'FAILED'
                      AND w.subject = :stage || ' ' || u.id
                      AND w.origin NOT LIKE '%% retried %%')
            ), found AS (
                SELECT id, recipient FROM lost LIMIT :most
            ), marked AS (
                INSERT INTO stranded AS before (stage, id, announced_at, times)
                SELECT :stage, id, :now, 1 FROM found
                ON CONFLICT (stage, id) DO UPDATE SET announced_at = :now, times = before.times + 1
                WHERE before.announced_at <= :again
                RETURNING id, times
            )
            SELECT id, recipient, times, (SELECT min(at) FROM lost) AS oldest
            FROM (VALUES (1)) always
            LEFT JOIN (marked JOIN found USING (id)) ON true
            """;

    private final Stage stage;
    private final String mark;
    private final UnaryOperator<String> address;

    StrandedSteps(Stage stage, String undone, UnaryOperator<String> address) {
        this.stage = stage;
        this.mark = MARK.formatted(undone);
        this.address = address;
    }

    Stage stage() {
        return stage;
    }

    /** Finds some, and writes down that they were found; says how far back the oldest lies. */
    String mark() {
        return mark;
    }

    String address(String recipient) {
        return address.apply(recipient);
    }

    /** As {@code HumanDecision.passesOn}. */
    private static final class Decided {
        static final String PASSES_ON =
                """
                (d.outcome = 'SHARE'
                 OR d.outcome = 'SEND_TO_OTHER_AREA' AND json_array_length(coalesce(d.outline, d.content)->'recipients') > 0)
                """;
    }
}
