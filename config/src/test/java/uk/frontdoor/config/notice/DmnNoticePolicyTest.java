package uk.frontdoor.config.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.core.notice.NoticeAnswer.Authority.OF_THE_ESTABLISHMENT;
import static uk.frontdoor.core.notice.NoticeAnswer.Authority.OF_THE_HOME;
import static uk.frontdoor.core.referral.Establishment.Sector.PRIVATE;
import static uk.frontdoor.core.referral.Establishment.Sector.PUBLIC;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.frontdoor.config.dmn.DecisionDomain;
import uk.frontdoor.core.notice.NoticeAnswer;
import uk.frontdoor.core.notice.NoticeQuestion;
import uk.frontdoor.core.referral.Establishment;

/** The five rows of the responsible-authority procedure (reference: A11.2), read with the Act. */
class DmnNoticePolicyTest {
    private static final String TABLE = "/frontdoor/tables/notices.dmn";
    private static final DmnNoticePolicy POLICY = DmnNoticePolicy.shipped();

    private static NoticeAnswer answer(Establishment.Sector run, Establishment.Sector paid, boolean homeKnown) {
        return POLICY.authority(new NoticeQuestion(run, paid, homeKnown));
    }

    private static void says(NoticeAnswer answer, String rule, NoticeAnswer.Authority authority, String section) {
        assertThat(answer.ruleId()).isEqualTo(rule);
        assertThat(answer.authority()).isEqualTo(authority);
        assertThat(answer.section()).isEqualTo(section);
    }

    @Test
    void answersEveryQuestionWithOneRowAndUsesEveryRow() {
        Set<String> used = new TreeSet<>();
        DecisionDomain domain = DecisionDomain.of(TABLE, "Responsible");

        domain.forEachRow((question, row) -> used.add(row.text("ruleId")));

        assertThat(domain.size()).isEqualTo(8);
        assertThat(used).isEqualTo(new TreeSet<>(DecisionDomain.rules(TABLE).keySet()));
    }

    @Test
    void r1FollowsTheHomeIntoAnNhsHospital() {
        says(answer(PUBLIC, PUBLIC, true), "R1", OF_THE_HOME, "85");
    }

    @Test
    void r2FallsBackToWhereTheHospitalStands() {
        says(answer(PUBLIC, PUBLIC, false), "R2", OF_THE_ESTABLISHMENT, "85");
    }

    @Test
    void r3TakesWhereAPrivatelyPaidHomeStands() {
        says(answer(PRIVATE, PRIVATE, true), "R3", OF_THE_ESTABLISHMENT, "86");
    }

    @Test
    void r4FollowsTheHomeWhereThePublicPays() {
        says(answer(PRIVATE, PUBLIC, true), "R4", OF_THE_HOME, "85");
    }

    @Test
    void r5FallsBackToWhereThePrivateHomeStands() {
        says(answer(PRIVATE, PUBLIC, false), "R5", OF_THE_ESTABLISHMENT, "85");
    }
}
