package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.referral.Matter;

class ReasonsTest {
    @ParameterizedTest
    @CsvSource({
        "EMERGENCY, A child may be in immediate danger",
        "SAFEGUARDING, A concern about a child's safety",
        "FAMILY_HELP, Help for a family has been asked for",
        "SELF_REFERRAL, Help for a family has been asked for",
        "INFORMATION_REQUEST, An answer to a request for information"
    })
    void saysWhatItIsFor(Purpose purpose, String expected) {
        assertThat(Reasons.of(question(DestinationKind.MASH, purpose, false, false))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, An enquiry under section 47 of the Children Act 1989",
        "true, true, An enquiry under section 47 of the Children Act 1989",
        "false, true, 'An enquiry without agreement, on a manager''s recorded decision'",
        "false, false, An enquiry with the family's agreement"
    })
    void statesTheTrueStandingOfAnEnquiry(boolean section47, boolean override, String expected) {
        assertThat(Reasons.of(question(DestinationKind.POLICE, Purpose.PARTNER_ENQUIRY, section47, override)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "SECTION_85, A notice under section 85 of the Children Act 1989",
        "SECTION_85_COMMISSIONED, A notice under section 85 of the Children Act 1989",
        "SECTION_86, A notice under section 86 of the Children Act 1989",
        "DISCHARGE, Notice that a stay notified under the Children Act 1989 has ended",
        "DISCHARGE_SECTION_117, Notice that a stay notified under the Children Act 1989 has ended"
    })
    void namesTheSectionOfANotice(Matter matter, String expected) {
        assertThat(Reasons.of(question(DestinationKind.MASH, Purpose.SAFEGUARDING, false, false, matter)))
                .isEqualTo(expected);
    }

    @Test
    void tellsASchoolAloneHowToHandleAnEncompassNotice() {
        assertThat(Reasons.of(question(
                        DestinationKind.SCHOOL, Purpose.SAFEGUARDING, false, false, Matter.ENCOMPASS)))
                .isEqualTo("Operation Encompass: for the safeguarding lead alone. Do not inform the parents");
        assertThat(Reasons.of(question(DestinationKind.MASH, Purpose.SAFEGUARDING, false, false, Matter.ENCOMPASS)))
                .isEqualTo("A concern about a child's safety");
        assertThat(Reasons.of(question(DestinationKind.SCHOOL, Purpose.SAFEGUARDING, false, false, Matter.OPEN_CASE)))
                .isEqualTo("A concern about a child's safety");
    }

    private static SharingQuestion question(
            DestinationKind recipient, Purpose purpose, boolean section47, boolean override, Matter... matters) {
        return new SharingQuestion(
                Sender.SCHOOL, purpose, CanonicalLevel.N2, AgreementInForce.AGREED, Harm.NONE, recipient,
                Competence.NOT_APPLICABLE, true, false, false, section47, override, false, Set.of(matters));
    }
}
