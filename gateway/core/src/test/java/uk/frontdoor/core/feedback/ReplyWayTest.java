package uk.frontdoor.core.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.referral.SafeContact;

class ReplyWayTest {
    @Test
    void letsTheGatewayTellAProfessionalWhoseSystemItReaches() {
        assertThat(ReplyWay.of(by(ReferrerKind.SCHOOL_PROFESSIONAL, null), true)).isInstanceOf(ReplyWay.BySystem.class);
    }

    @Test
    void leavesAProfessionalItCannotReachToAPersonAtWork() {
        assertThat(ReplyWay.of(by(ReferrerKind.POLICE, null), false))
                .isInstanceOfSatisfying(ReplyWay.AtWork.class, way -> assertThat(way.telephone()).isNotNull());
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferrerKind.class,
            names = {"PARENT_OR_CARER", "OTHER_PARENT", "YOUNG_PERSON", "PUBLIC_NAMED", "PUBLIC_ANONYMOUS"})
    void neverLetsTheGatewayTellFamilyOrPublic(ReferrerKind kind) {
        SafeContact safe = contact(SafeContact.Method.EMAIL);

        assertThat(ReplyWay.of(by(kind, safe), true)).isNotInstanceOf(ReplyWay.BySystem.class);
    }

    @ParameterizedTest
    @EnumSource(value = SafeContact.Method.class, names = "NO_SAFE_METHOD", mode = EnumSource.Mode.EXCLUDE)
    void knowsNoOtherWayThanTheOneCalledSafe(SafeContact.Method method) {
        assertThat(ReplyWay.of(by(ReferrerKind.YOUNG_PERSON, contact(method)), true))
                .isEqualTo(new ReplyWay.Safely(contact(method)));
    }

    @Test
    void knowsNoWayWhenNoneIsSafeOrNoneIsNamedOrNobodySaidWhoTheyAre() {
        assertThat(ReplyWay.of(by(ReferrerKind.PARENT_OR_CARER, contact(SafeContact.Method.NO_SAFE_METHOD)), true))
                .isInstanceOf(ReplyWay.NoSafeWay.class);
        assertThat(ReplyWay.of(by(ReferrerKind.PARENT_OR_CARER, null), true)).isInstanceOf(ReplyWay.NoSafeWay.class);
        assertThat(ReplyWay.of(by(ReferrerKind.PUBLIC_ANONYMOUS, contact(SafeContact.Method.TELEPHONE)), true))
                .isInstanceOf(ReplyWay.NoSafeWay.class);
    }

    private static SafeContact contact(SafeContact.Method method) {
        return new SafeContact(null, method, "07700 900123", "School hours", false, false);
    }

    private static Referral by(ReferrerKind kind, @Nullable SafeContact safe) {
        Referral referral = AReferral.fromASchool().by(kind, "1A").build();
        return new Referral(
                referral.submission(),
                referral.channel(),
                referral.kind(),
                referral.receivedAt(),
                referral.sentAt(),
                referral.correlationId(),
                referral.referrer(),
                referral.children(),
                referral.household(),
                referral.concern(),
                referral.indicators(),
                referral.declaredLevel(),
                referral.agreements(),
                safe,
                referral.voice(),
                referral.police(),
                referral.establishment(),
                referral.origins(),
                referral.findings());
    }
}
