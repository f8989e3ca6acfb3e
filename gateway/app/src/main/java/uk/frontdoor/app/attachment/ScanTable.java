package uk.frontdoor.app.attachment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.intake.SubmissionId;

/** Verdicts in the table {@code attachment_scan}. */
final class ScanTable implements AttachmentScans {
    /** An original that was to be kept and is not there after this was never kept. */
    private static final Duration NEVER_KEPT = Duration.ofDays(1);

    private final JdbcClient database;
    private final Clock clock;

    ScanTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void expect(SubmissionId submission, int documents) {
        database.sql("""
                        INSERT INTO attachment_scan (submission, position, verdict, at)
                        SELECT :submission, position, 'HELD', :now FROM generate_series(0, :last) AS position""")
                .param("submission", submission.value())
                .param("now", at(clock.instant()))
                .param("last", documents - 1)
                .update();
    }

    @Override
    public void forget(SubmissionId submission) {
        database.sql("DELETE FROM attachment_scan WHERE submission = :submission")
                .param("submission", submission.value())
                .update();
    }

    @Override
    public ScanVerdict verdict(SubmissionId submission, int position) {
        return database.sql("SELECT verdict FROM attachment_scan WHERE submission = :submission AND position = :position")
                .param("submission", submission.value())
                .param("position", position)
                .query((row, _) -> ScanVerdict.valueOf(row.getString("verdict")))
                .optional()
                .orElse(ScanVerdict.HELD);
    }

    @Override
    public List<Held> held(int most) {
        database.sql("""
                        DELETE FROM attachment_scan
                        WHERE at < :long_ago AND NOT EXISTS (SELECT FROM submission s WHERE s.id = submission)""")
                .param("long_ago", at(clock.instant().minus(NEVER_KEPT)))
                .update();
        return database.sql("""
                        SELECT h.submission, h.position FROM attachment_scan h JOIN submission s ON s.id = h.submission
                        WHERE h.verdict = 'HELD' ORDER BY h.at LIMIT :most""")
                .param("most", most)
                .query((row, _) ->
                        new Held(new SubmissionId(row.getObject("submission", UUID.class)), row.getInt("position")))
                .list();
    }

    @Override
    public void settle(Held document, ScanVerdict verdict) {
        database.sql("""
                        UPDATE attachment_scan SET verdict = :verdict, at = :now
                        WHERE submission = :submission AND position = :position""")
                .param("verdict", verdict.name())
                .param("now", at(clock.instant()))
                .param("submission", document.submission().value())
                .param("position", document.position())
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
