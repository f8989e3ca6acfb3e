package uk.frontdoor.mapping.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.NotSoughtReason;
import uk.frontdoor.core.referral.Sensitivity;

class ReferralCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final ReferralSchema SCHEMA = ReferralSchema.published();
    private static final ReferralCheck CHECK = new ReferralCheck(SCHEMA);
    private static final String VALID =
            """
            {"kind": "SAFEGUARDING_CONCERN",
             "children": [{"name": {"given": "Effie", "family": "Smith"}, "dateOfBirth": "2015-02-03"}],
             "concern": {"facts": [{"text": "Seen alone at night.", "opinion": false, "firstHand": true}]}}
            """;

    @Test
    void acceptsAValidReferral() {
        assertThat(problems(VALID)).isEmpty();
    }

    @Test
    void acceptsEveryGoldenCaseButTheOneThatIsNone() throws IOException {
        Path cases = Path.of("src/test/resources/school-json");
        try (var folders = Files.list(cases)) {
            for (Path folder : folders.toList()) {
                boolean refused = folder.endsWith("not-a-referral");
                assertThat(problems(Files.readString(folder.resolve("in.json"))).isEmpty())
                        .as(folder.toString())
                        .isNotEqualTo(refused);
            }
        }
    }

    @Test
    void listsEveryProblemAtOnceByPlaceAndCodeAndNeverByValue() {
        List<Problem> problems = problems(
                """
                {"kind": "HELP", "children": [
                   {"dateOfBirth": "2031-02-03", "statedAge": "four", "shoeSize": 3},
                   {"dateOfBirth": "2015-02-30", "state": "UNBORN", "label": "c1"}],
                 "household": [{"label": "Aunt Effie!"}],
                 "concern": {"facts": [{"text": " ", "opinion": "no", "about": "c9"}], "topics": ["T15"]}}
                """);

        assertThat(problems)
                .containsExactlyInAnyOrder(
                        new Problem("/kind", FailureCode.UNKNOWN_CODE),
                        new Problem("/children/0/dateOfBirth", FailureCode.IMPOSSIBLE_DATE),
                        new Problem("/children/0/statedAge", FailureCode.WRONG_TYPE),
                        new Problem("/children/0/shoeSize", FailureCode.UNKNOWN_FIELD),
                        new Problem("/children/1/dateOfBirth", FailureCode.IMPOSSIBLE_DATE),
                        new Problem("/children/1/dateOfBirth", FailureCode.INVARIANT),
                        new Problem("/children/1/label", FailureCode.INVARIANT),
                        new Problem("/household/0/label", FailureCode.INVALID_FORMAT),
                        new Problem("/concern/facts/0/text", FailureCode.INVALID_FORMAT),
                        new Problem("/concern/facts/0/opinion", FailureCode.WRONG_TYPE),
                        new Problem("/concern/facts/0/firstHand", FailureCode.REQUIRED),
                        new Problem("/concern/facts/0/about", FailureCode.INVARIANT),
                        new Problem("/concern/topics/0", FailureCode.UNKNOWN_CODE));
    }

    @Test
    void asksForAtLeastOneChild() {
        assertThat(problems(VALID.replaceAll("(?s)\\[\\{\"name.*?03\"}]", "[]")))
                .containsExactly(new Problem("/children", FailureCode.CARDINALITY));
    }

    @Test
    void asksForAConcernUnlessItOnlyPreFills() {
        String withoutConcern = "{\"kind\": \"%s\", \"children\": [{}]}";

        assertThat(problems(withoutConcern.formatted("REQUEST_FOR_HELP")))
                .containsExactly(new Problem("/concern", FailureCode.REQUIRED));
        assertThat(problems(withoutConcern.formatted("PRE_FILL"))).isEmpty();
    }

    @Test
    void refusesABirthDateMoreThanTwentySixYearsAgoAndADeliveryFarOff() {
        assertThat(problems(VALID.replace("2015-02-03", "2000-09-13")))
                .containsExactly(new Problem("/children/0/dateOfBirth", FailureCode.IMPOSSIBLE_DATE));
        assertThat(problems(VALID.replace("\"dateOfBirth\": \"2015-02-03\"", "\"expectedDelivery\": \"2027-09-01\"")))
                .containsExactly(new Problem("/children/0/expectedDelivery", FailureCode.IMPOSSIBLE_DATE));
    }

    @Test
    @Timeout(60)
    void isNotHeldUpByAnEnormousNumber() {
        assertThat(problems(VALID.replace("\"dateOfBirth\": \"2015-02-03\"", "\"statedAge\": 1e999999999")))
                .containsExactly(new Problem("/children/0/statedAge", FailureCode.INVALID_FORMAT));
    }

    @Test
    void refusesAnAgreementGivenInTheFuture() {
        String agreed = VALID.replace(
                "\"concern\"", "\"agreements\": [{\"state\": \"AGREED\", \"givenAt\": \"2027-01-01T09:00:00Z\"}], \"concern\"");

        assertThat(problems(agreed))
                .containsExactly(new Problem("/agreements/0/givenAt", FailureCode.IMPOSSIBLE_DATE));
    }

    @Test
    void namesAnUnknownFieldOnlyWhenItsNameLooksLikeOne() {
        assertThat(problems(VALID.replace("\"kind\"", "\"Effie Smith, 07700 900123\": 1, \"kind\"")))
                .containsExactly(new Problem("/?", FailureCode.UNKNOWN_FIELD));
    }

    @Test
    void offersTheSameCodesAsTheCanonicalReferral() {
        JsonNode definitions = JsonMapper.shared().readTree(SCHEMA.source()).path("$defs");

        assertThat(codes(definitions.path("indicator").path("properties").path("code")))
                .containsExactlyElementsOf(names(IndicatorCode.values()));
        assertThat(codes(definitions.path("fact").path("properties").path("sensitivity")))
                .containsExactlyElementsOf(names(Sensitivity.values()));
        assertThat(codes(definitions.path("agreement").path("properties").path("notSoughtReason")))
                .containsExactlyElementsOf(names(NotSoughtReason.values()));
    }

    @Test
    void neverAnswersWithMoreThanPlaceAndCodeForUnreadableJson() {
        assertThat(CHECK.check("{\"kind\": \"Effie\", \"kind\": 1}".getBytes(StandardCharsets.UTF_8), TODAY))
                .isEqualTo(new ReferralCheck.Outcome.Unreadable(
                        List.of(new Problem("/kind", FailureCode.DUPLICATE_KEY))));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static List<String> codes(JsonNode property) {
        return property.path("enum").valueStream().map(JsonNode::stringValue).toList();
    }

    private static List<Problem> problems(String body) {
        return switch (CHECK.check(body.getBytes(StandardCharsets.UTF_8), TODAY)) {
            case ReferralCheck.Outcome.Accepted accepted -> List.of();
            case ReferralCheck.Outcome.Unreadable unreadable -> unreadable.problems();
            case ReferralCheck.Outcome.Unacceptable unacceptable -> unacceptable.problems();
        };
    }
}
