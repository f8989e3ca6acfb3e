package uk.frontdoor.app.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.attachment.Attachment;
import uk.frontdoor.app.attachment.AttachmentScans;
import uk.frontdoor.app.attachment.AttachmentType;
import uk.frontdoor.app.attachment.ScanVerdict;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.core.intake.SubmissionId;

/** Ways back, documents and verdicts in the real tables. */
@GatewayTest
final class JdbcReturnsIT {
    private static final Attachment MAP =
            new Attachment("body map.pdf", AttachmentType.PDF, "%PDF-".getBytes(StandardCharsets.US_ASCII));

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftFiles files;

    @Autowired
    private Returns returns;

    @Autowired
    private AttachmentScans scans;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private final DraftToken token = DraftToken.fresh();
    private final ReturnKey key = ReturnKey.fresh();
    private final Answers answers = AnsweredForm.byAProfessional().build();

    @BeforeEach
    void save() {
        drafts.save(token, answers);
        files.add(token, MAP);
        returns.open(key, token, clock.instant().plus(Duration.ofDays(7)));
    }

    @Test
    void opensADraftWithItsDocumentsUnderANewToken() {
        ReturnOutcome outcome = returns.take(key);

        assertThat(outcome).isInstanceOf(ReturnOutcome.Opened.class);
        DraftToken fresh = ((ReturnOutcome.Opened) outcome).token();
        assertThat(drafts.find(fresh)).contains(new Draft(answers, null));
        assertThat(files.contents(fresh)).singleElement().satisfies(kept -> assertThat(kept.content()).isEqualTo(MAP.content()));
        assertThat(drafts.find(token)).isEmpty();
        assertThat(returns.take(key)).isInstanceOf(ReturnOutcome.Opened.class);
    }

    @Test
    void locksAfterFiveWrongCodesAlsoForTheRightOne() {
        ReturnKey wrong = new ReturnKey(key.handle(), "22222222");
        for (int guess = 1; guess < 5; guess++) {
            assertThat(returns.take(wrong)).isEqualTo(new ReturnOutcome.NotFound());
        }

        assertThat(returns.take(wrong)).isInstanceOf(ReturnOutcome.Locked.class);
        assertThat(returns.take(key)).isInstanceOf(ReturnOutcome.Locked.class);
    }

    @Test
    void opensNothingWhenItsTimeIsOverOrANewerOneWasGiven() {
        ReturnKey newer = ReturnKey.fresh();
        returns.open(newer, token, clock.instant().minusSeconds(1));

        assertThat(returns.take(key)).isEqualTo(new ReturnOutcome.NotFound());
        assertThat(returns.take(newer)).isEqualTo(new ReturnOutcome.NotFound());
    }

    @Test
    void outlivesForgettingAndLeavingWhileItCanBeComeBackTo() {
        drafts.forgetUntouchedSince(clock.instant().plusSeconds(1));
        drafts.forget(token);
        assertThat(drafts.find(token)).isPresent();

        returns.open(ReturnKey.fresh(), token, clock.instant().minusSeconds(1));
        drafts.forget(token);

        assertThat(drafts.find(token)).isEmpty();
        assertThat(files.list(token)).isEmpty();
    }

    @Test
    void keepsDigestsOnly() {
        List<String> rows = database.sql("SELECT encode(handle, 'escape') || encode(code, 'escape') AS row FROM form_return")
                .query(String.class)
                .list();

        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(key.handle()) || row.contains(key.code()));
    }

    @Test
    void holdsADocumentUntilItIsSettledAndOneNobodyKnows() {
        SubmissionId submission = SubmissionId.of("5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0077");
        scans.expect(submission, 2);

        scans.settle(new AttachmentScans.Held(submission, 1), ScanVerdict.CLEAN);

        assertThat(scans.verdict(submission, 0)).isEqualTo(ScanVerdict.HELD);
        assertThat(scans.verdict(submission, 1)).isEqualTo(ScanVerdict.CLEAN);
        assertThat(scans.verdict(submission, 2)).isEqualTo(ScanVerdict.HELD);
        scans.forget(submission);
        assertThat(scans.verdict(submission, 1)).isEqualTo(ScanVerdict.HELD);
    }
}
