package uk.frontdoor.mapping.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;
import java.util.Objects;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.RequestKey;

/**
 * Whatever bytes come, every mapper gives an outcome, the same each time. Without more these replay the golden cases and
 * the kept inputs; with {@code JAZZER_FUZZ=1} one of them is given bytes that are made up to reach new code.
 */
class ForeignBytesTest {
    private static final String LONGEST = "1h";

    @Seeds("school-json")
    @FuzzTest(maxDuration = LONGEST)
    void ofSchoolJson(byte[] bytes) {
        reads("school-json", bytes);
    }

    @Seeds("school-csv")
    @FuzzTest(maxDuration = LONGEST)
    void ofSchoolCsv(byte[] bytes) {
        reads("school-csv", bytes);
    }

    @Seeds("transfer-file")
    @FuzzTest(maxDuration = LONGEST)
    void ofATransferFile(byte[] bytes) {
        reads("transfer-file", bytes);
    }

    @Seeds("police-json")
    @FuzzTest(maxDuration = LONGEST)
    void ofPoliceJson(byte[] bytes) {
        reads("police-json", bytes);
    }

    @Seeds("police-csv")
    @FuzzTest(maxDuration = LONGEST)
    void ofPoliceCsv(byte[] bytes) {
        reads("police-csv", bytes);
    }

    @Seeds("police-mail")
    @FuzzTest(maxDuration = LONGEST)
    void ofPoliceMail(byte[] bytes) {
        reads("police-mail", bytes);
    }

    @Seeds("nhs")
    @FuzzTest(maxDuration = LONGEST)
    void ofAnNhsMessage(byte[] bytes) {
        reads("nhs", bytes);
    }

    @Seeds("form")
    @FuzzTest(maxDuration = LONGEST)
    void ofTheForm(byte[] bytes) {
        reads("form", bytes);
    }

    private static void reads(String name, byte[] bytes) {
        Parties.Party party = Objects.requireNonNull(Parties.ALL.get(name));
        AgencyId sender = new AgencyId("golden-sender");
        RawSubmission submission = new RawSubmission(
                AReferral.ID,
                party.channel(),
                sender,
                AReferral.RECEIVED_AT,
                new RequestKey(sender, "golden"),
                "text/plain",
                Map.of(),
                bytes);

        assertThat(party.mapper().map(submission)).isEqualTo(party.mapper().map(submission));
    }
}
