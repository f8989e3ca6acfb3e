package uk.frontdoor.core.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.referral.ReferralKind;

class RepeatRuleTest {
    private static final Instant NOW = Instant.parse("2026-06-30T10:00:00Z");
    private static final String TWELVE_WEEKS_AGO = "2026-04-07T08:00:00Z";
    private static final String A_DAY_MORE = "2026-04-06T22:59:00Z";

    private static List<EarlierContact> earlier(ReferralKind kind, String... days) {
        return Arrays.stream(days)
                .map(day -> new EarlierContact(kind, Instant.parse(day)))
                .toList();
    }

    private static boolean help(List<EarlierContact> earlier) {
        return RepeatRule.isMet(ReferralKind.REQUEST_FOR_HELP, NOW, earlier);
    }

    @Test
    void meetsOnTheThirdContactAndNotOnTheSecond() {
        assertThat(help(earlier(ReferralKind.REQUEST_FOR_HELP, TWELVE_WEEKS_AGO))).isFalse();
        assertThat(help(earlier(ReferralKind.REQUEST_FOR_HELP, TWELVE_WEEKS_AGO, "2026-06-29T10:00:00Z")))
                .isTrue();
    }

    @Test
    void leavesOutWhatIsLongerAgoByTheDayInEngland() {
        assertThat(help(earlier(ReferralKind.REQUEST_FOR_HELP, A_DAY_MORE, "2026-06-29T10:00:00Z"))).isFalse();
    }

    @Test
    void countsContactsOfAnyKindTowardsARequest() {
        List<EarlierContact> mixed = List.of(
                new EarlierContact(ReferralKind.SAFEGUARDING_CONCERN, Instant.parse(TWELVE_WEEKS_AGO)),
                new EarlierContact(ReferralKind.POLICE_NOTICE, Instant.parse("2026-06-01T10:00:00Z")));

        assertThat(help(mixed)).isTrue();
    }

    @Test
    void leavesOutNoticesThatAreNoContacts() {
        assertThat(help(earlier(ReferralKind.ENCOMPASS_NOTICE, "2026-06-01T10:00:00Z", "2026-06-02T10:00:00Z")))
                .isFalse();
        assertThat(help(earlier(ReferralKind.PRE_FILL, "2026-06-01T10:00:00Z", "2026-06-02T10:00:00Z")))
                .isFalse();
    }

    @Test
    void countsPoliceNoticesAloneTowardsAPoliceNoticeButForThreeMonths() {
        List<EarlierContact> notices =
                earlier(ReferralKind.POLICE_NOTICE, "2026-03-30T10:00:00Z", "2026-04-01T10:00:00Z");

        assertThat(RepeatRule.isMet(ReferralKind.POLICE_NOTICE, NOW, notices)).isTrue();
        assertThat(help(notices)).isFalse();
        assertThat(RepeatRule.isMet(
                        ReferralKind.POLICE_NOTICE,
                        NOW,
                        earlier(ReferralKind.REQUEST_FOR_HELP, "2026-06-01T10:00:00Z", "2026-06-02T10:00:00Z")))
                .isFalse();
    }
}
