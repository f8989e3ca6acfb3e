package uk.frontdoor.mapping.nhs.referral;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.RequestKey;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.core.referral.Indicator;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.mapping.nhs.ReferralMessage;
import uk.frontdoor.mapping.nhs.answer.ResourceWriter;
import uk.frontdoor.mapping.nhs.reading.Format;

class NhsReferralMapperTest {

    private static final NhsReferralMapper MAPPER = new NhsReferralMapper(ReferralMessage.RECEIVER);

    @Test
    void readsTheSameReferralFromXml() {
        byte[] xml = new ResourceWriter(FhirContext.forR4Cached()).write(ReferralMessage.valid().root(), Format.XML);

        assertThat(MAPPER.map(submission(xml, Format.XML)))
                .isEqualTo(MAPPER.map(submission(ReferralMessage.valid().json(), Format.JSON)));
    }

    @Test
    void neverReadsDirectCareAsAgreement() {
        var message = ReferralMessage.valid().with(bundle -> {
            var entries = (ArrayNode) bundle.path("entry");
            for (int i = entries.size() - 1; i >= 0; i--) {
                if (entries.path(i).toString().contains("agreement-to-share")) {
                    entries.remove(i);
                }
            }
        });

        assertThat(referral(message).agreements()).isEmpty();
    }

    @Test
    void makesASignOfASafeguardingFlagWhateverItsStatusAndPeriod() {
        for (String status : new String[] {"active", "inactive"}) {
            var message = ReferralMessage.valid().change("Flag", flag -> {
                flag.put("status", status);
                ((ObjectNode) flag.path("period")).put("end", "2020-01-01T00:00:00Z");
            });
            message.change("Flag", flag -> ((ObjectNode) flag.path("period")).put("start", "2019-01-01T00:00:00Z"));

            assertThat(referral(message).indicators()).extracting(Indicator::code).containsExactly(IndicatorCode.NEGLECT);
        }
    }

    @Test
    void makesNoSignOfAFlagEnteredInErrorOrOfNoConcern() {
        var mistake = ReferralMessage.valid().change("Flag", flag -> flag.put("status", "entered-in-error"));
        var none = ReferralMessage.valid().change("Flag", flag ->
                ((ObjectNode) flag.path("code").path("coding").path(0)).put("code", "861931000000100"));

        assertThat(referral(mistake).indicators()).isEmpty();
        assertThat(referral(none).indicators()).isEmpty();
    }

    @Test
    void readsAnUnknownSafeguardingCodeAsAConcern() {
        var message = ReferralMessage.valid().change("Flag", flag ->
                ((ObjectNode) flag.path("code").path("coding").path(0)).put("code", "999"));

        assertThat(referral(message).indicators()).extracting(Indicator::code)
                .containsExactly(IndicatorCode.SAFEGUARDING_CONCERN);
    }

    @Test
    void keepsAPartOfABirthDateAsWords() {
        var message = ReferralMessage.valid().change("Patient", patient -> patient.put("birthDate", "2023-02"));

        assertThat(referral(message).children().getFirst().dateOfBirth()).isNull();
        assertThat(referral(message).concern().facts()).anyMatch(fact -> fact.text().contains("2023-02"));
    }

    @Test
    void givesBytesThatAreNoMessageToAPerson() {
        assertThat(MAPPER.map(submission(new byte[] {1, 2, 3}, Format.JSON)))
                .isInstanceOf(NormaliseOutcome.NeedsKeying.class);
    }

    @Test
    void mapsEveryOfficialRequest() {
        assertThat(MAPPER.map(submission(ReferralMessage.bytes("/bars/official/validation-request.json"), Format.JSON)))
                .isInstanceOf(NormaliseOutcome.Normalised.class);
    }

    private static Referral referral(ReferralMessage message) {
        return ((NormaliseOutcome.Normalised) MAPPER.map(submission(message.json(), Format.JSON))).referral();
    }

    private static RawSubmission submission(byte[] body, Format format) {
        var sender = new AgencyId("testfell-trust");
        return new RawSubmission(SubmissionId.of("5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0001"), Channel.NHS_FHIR, sender,
                Instant.parse("2026-09-14T09:30:00Z"), new RequestKey(sender, "1"), format.mediaType(), Map.of(), body);
    }
}
