-- What a decided referral counts as: one narrow row, written with the decision, so that counting reads no content.
CREATE TABLE measured (
    decision    uuid        PRIMARY KEY REFERENCES decision,
    area        text        NOT NULL COLLATE "C",
    sender      text        NOT NULL COLLATE "C",
    urgency     urgency     NOT NULL,
    indicated   text[]      NOT NULL,
    level       text        NOT NULL,
    outcome     text        NOT NULL,
    repeated    boolean     NOT NULL,
    received_at timestamptz NOT NULL,
    due_at      timestamptz NOT NULL,
    decided_at  timestamptz NOT NULL
);
CREATE INDEX measured_area ON measured (area, decided_at);

-- A function, so that what was decided before is counted by the same rule as what comes.
CREATE FUNCTION measure(counted uuid, decided_level text) RETURNS void LANGUAGE sql AS $$
    INSERT INTO measured (decision, area, sender, urgency, indicated, level, outcome, repeated, received_at, due_at,
                          decided_at)
    SELECT d.id, w.area, s.sender, w.urgency,
           ARRAY(SELECT json_array_elements_text(p.content->'proposal'->'levels')),
           decided_level, d.outcome,
           EXISTS (SELECT 1
                   FROM match_proposal m
                   JOIN submission before ON before.id = CASE WHEN m.one = s.id THEN m.other ELSE m.one END
                   WHERE (m.one = s.id OR m.other = s.id)
                     AND (m.state = 'CONFIRMED' OR (m.state = 'PROPOSED' AND m.strength = 'LIKELY'))
                     AND before.received_at < s.received_at
                     AND before.received_at >= s.received_at - interval '12 months'),
           s.received_at, w.due_at, d.decided_at
    FROM decision d
    JOIN work_item w ON w.id = d.work_item
    JOIN submission s ON s.id = d.submission
    LEFT JOIN LATERAL (SELECT content
                       FROM placed
                       WHERE submission = d.submission
                       ORDER BY placed_at DESC
                       LIMIT 1) p ON true
    WHERE d.id = counted AND w.kind IN ('TRIAGE', 'KEYING')
    ON CONFLICT (decision) DO NOTHING
$$;

-- The level as text: a rationale may hold characters that reading it as JSON refuses, and quotes in it are escaped.
SELECT measure(id, substring(content::text FROM '"level"\s*:\s*"(N[0-6])"')) FROM decision;
