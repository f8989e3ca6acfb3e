package uk.frontdoor.config.notice;

import java.util.Map;
import uk.frontdoor.config.dmn.DmnTables;
import uk.frontdoor.config.dmn.Row;
import uk.frontdoor.core.notice.NoticeAnswer;
import uk.frontdoor.core.notice.NoticePolicy;
import uk.frontdoor.core.notice.NoticeQuestion;

/** Asks {@code notices.dmn}. Its eight questions all have an answer, which the build proves. */
public final class DmnNoticePolicy implements NoticePolicy {
    private static final String TABLE = "/frontdoor/tables/notices.dmn";

    private final DmnTables tables;

    public DmnNoticePolicy(DmnTables tables) {
        this.tables = tables;
    }

    /** The table that ships with the gateway. */
    public static DmnNoticePolicy shipped() {
        return new DmnNoticePolicy(DmnTables.fromClassPath(TABLE));
    }

    @Override
    public NoticeAnswer authority(NoticeQuestion question) {
        Row row = tables.row(
                "Responsible",
                Map.of(
                        "run", question.run().name(),
                        "paid", question.paid().name(),
                        "homeKnown", question.homeKnown()));
        return new NoticeAnswer(
                NoticeAnswer.Authority.valueOf(row.text("authority")),
                row.text("section"),
                row.text("ruleId"),
                tables.version(),
                row.text("reason"));
    }
}
