package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.core.fixture.AReferral.aChild;
import static uk.frontdoor.core.fixture.AReferral.agreed;
import static uk.frontdoor.core.sharing.Statements.aged;
import static uk.frontdoor.core.sharing.Statements.born;
import static uk.frontdoor.core.sharing.Statements.from;
import static uk.frontdoor.core.sharing.Statements.ownWord;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.Agreement;
import uk.frontdoor.core.referral.AgreementState;
import uk.frontdoor.core.referral.GiverCapacity;
import uk.frontdoor.core.referral.ReferrerKind;

class SenderReadingTest {
    private static final LocalDate DAY = LocalDate.parse("2026-09-14");

    private final AReferral referral = AReferral.fromASchool();

    @ParameterizedTest
    @CsvSource({
        "SCHOOL_PROFESSIONAL, 2A, SCHOOL",
        "HEALTH_PROFESSIONAL, 3B, PROFESSIONAL",
        "POLICE, 6, POLICE",
        "OTHER_PROFESSIONAL, 5B, PROFESSIONAL",
        "OTHER_PROFESSIONAL, 5D, FAMILY_HUB",
        "OTHER_PROFESSIONAL, 8, VOLUNTARY",
        "PARENT_OR_CARER, 1A, PARENT_OR_CARER",
        "OTHER_PARENT, 1A, OTHER_PARENT",
        "PUBLIC_NAMED, 1B, PUBLIC_NAMED",
        "PUBLIC_ANONYMOUS, 9, PUBLIC_ANONYMOUS"
    })
    void knowsTheSenderByKindAndContactSource(ReferrerKind kind, String sourceCode, Sender expected) {
        assertThat(sender(referral.by(kind, sourceCode))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-09-15, CHILD_UNDER_13",
        "2013-09-14, YOUNG_PERSON_13_15",
        "2010-09-15, YOUNG_PERSON_13_15",
        "2010-09-14, YOUNG_PERSON_16_17"
    })
    void knowsAYoungPersonByAgeOnTheDay(LocalDate born, Sender expected) {
        referral.by(ReferrerKind.YOUNG_PERSON, "1C").about(born(aChild("c1", "Effie"), born));

        assertThat(sender(referral)).isEqualTo(expected);
    }

    @Test
    void takesAYoungPersonOfUnknownAgeForOneWhoseCompetenceHasToBeRecorded() {
        referral.by(ReferrerKind.YOUNG_PERSON, "1C").about(aged(aChild("c1", "Effie"), null));

        assertThat(sender(referral)).isEqualTo(Sender.YOUNG_PERSON_13_15);
    }

    @Test
    void comesFromTheMashWhenTheMashAsksPartners() {
        assertThat(SenderReading.of(referral.build(), Purpose.PARTNER_ENQUIRY, DAY)).isEqualTo(Sender.MASH);
    }

    @Test
    void takesTheOneChildOfAReferralForWhoeverRefersHerself() {
        assertThat(SenderReading.selfReferred(referral.build())).isEqualTo(aChild("c1", "Effie"));
    }

    @Test
    void takesOfSeveralChildrenTheOneWhoAgreedForHerself() {
        referral.about(aChild("c1", "Toby"), born(aChild("c2", "Effie"), LocalDate.parse("2009-05-01")))
                .by(ReferrerKind.YOUNG_PERSON, "1C")
                .withAgreements(from(agreed(), "c1"), ownWord(AgreementState.AGREED, "c2", null));

        assertThat(SenderReading.selfReferred(referral.build()).label()).isEqualTo("c2");
        assertThat(sender(referral)).isEqualTo(Sender.YOUNG_PERSON_16_17);
    }

    @Test
    void countsTheWordOfAChildAsHerOwn() {
        referral.about(aChild("c1", "Toby"), aChild("c2", "Effie")).withAgreements(asAChild("c2"));

        assertThat(SenderReading.selfReferred(referral.build()).label()).isEqualTo("c2");
    }

    @Test
    void doesNotGuessBetweenTwoWhoBothAgreedOrWhereNobodyDid() {
        referral.about(aChild("c1", "Toby"), aChild("c2", "Effie"));
        assertThat(SenderReading.selfReferred(referral.build())).isNull();

        referral.withAgreements(
                ownWord(AgreementState.AGREED, "c1", null), ownWord(AgreementState.AGREED, "c2", null));
        assertThat(SenderReading.selfReferred(referral.build())).isNull();
    }

    private static Agreement asAChild(String label) {
        return new Agreement(
                AgreementState.AGREED, GiverCapacity.CHILD, label, List.of(), List.of(), List.of(), null, null, null,
                null, null, true);
    }

    private static Sender sender(AReferral referral) {
        return SenderReading.of(referral.build(), Purpose.FAMILY_HELP, DAY);
    }
}
