package uk.frontdoor.app.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JourneyTest {
    private final Journey journey = new Journey(SomePlaces.PLACES, AnsweredForm.CLOCK);

    @Test
    void asksAParentForTheirOwnAgreementAndStanding() {
        assertThat(paths(AnsweredForm.byAParent().build()))
                .containsExactly(
                        "danger",
                        "who",
                        "language",
                        "child-1",
                        "child-1-details",
                        "child-1-address",
                        "children",
                        "people",
                        "worry",
                        "danger-again",
                        "signs",
                        "help",
                        "voice",
                        "agreement",
                        "responsibility",
                        "your-details",
                        "safe-contact");
    }

    @Test
    void asksAYoungPersonForASafeContactAndWhoMayKnowBeforeAnythingElse() {
        assertThat(paths(AnsweredForm.byAYoungPerson().build()))
                .startsWith("danger", "who", "safe-contact", "parents", "language", "child-1-details")
                .doesNotContain("child-1", "responsibility", "voice", "people")
                .contains("children", "agreement")
                .containsOnlyOnce("safe-contact");
    }

    @Test
    void asksAYoungPersonWhichChildWhenThereIsAnother() {
        assertThat(paths(AnsweredForm.byAYoungPerson().build().withAnother(Series.CHILDREN)))
                .containsSequence("child-1-address", "child-2", "child-2-details", "child-2-address");
    }

    @Test
    void asksAProfessionalForTheFullerSet() {
        assertThat(paths(AnsweredForm.byAProfessional().build()))
                .containsExactly(
                        "danger",
                        "who",
                        "language",
                        "workplace",
                        "child-1",
                        "child-1-details",
                        "child-1-numbers",
                        "child-1-background",
                        "child-1-address",
                        "children",
                        "people",
                        "worry",
                        "danger-again",
                        "signs",
                        "level",
                        "assessments",
                        "help",
                        "voice",
                        "agreement",
                        "agreement-not-asked",
                        "attachments",
                        "your-details",
                        "safe-contact");
    }

    @Test
    void asksForThePupilNumberInSchoolsAndTheNhsNumberInHealth() {
        assertThat(numbers("SCHOOL")).contains("child-1-upn").doesNotContain("child-1-nhsNumber");
        assertThat(numbers("GENERAL_PRACTICE")).contains("child-1-nhsNumber").doesNotContain("child-1-upn");
        assertThat(numbers("POLICE")).doesNotContain("child-1-nhsNumber", "child-1-upn");
    }

    private List<String> numbers(String workplace) {
        return journey.find(AnsweredForm.byAProfessional().with("workplace", workplace).build(), "child-1-numbers")
                .orElseThrow()
                .fields();
    }

    @Test
    void asksForTheAreaWhereThePostcodeLeavesAChoice() {
        assertThat(paths(AnsweredForm.byAParent().build())).doesNotContain("child-1-area");
        assertThat(paths(AnsweredForm.byAParent().with("child-1-postcode", "LA6").build())).contains("child-1-area");
        assertThat(paths(AnsweredForm.byAParent().without("child-1-postcode").build())).contains("child-1-area");
        assertThat(paths(AnsweredForm.byAParent().with("child-1-postcode", "LA14").build()))
                .doesNotContain("child-1-area");
    }

    @Test
    void saysThatAnotherCouncilHelpsWhereWeDoNot() {
        AnsweredForm inBlackpool = AnsweredForm.byAParent().with("child-1-postcode", "FY1 1AA");

        assertThat(paths(inBlackpool.build())).contains("child-1-elsewhere");
        assertProblem(inBlackpool, "child-1-elsewhere");
        assertProblem(inBlackpool.with("child-1-elsewhere", "STOP"), "child-1-elsewhere");
        assertThat(journey.firstOpen(inBlackpool.with("child-1-elsewhere", "SEND").build())).isEmpty();
    }

    @Test
    void asksOnceForTheAddressOfChildrenInTheSameHome() {
        Answers two = AnsweredForm.byAParent()
                .with("child-1-postcode", "LA6")
                .with("child-1-area", "area:waf")
                .with("children", "2")
                .with("child-2", "NAMED")
                .with("child-2-givenName", "Robin")
                .with("child-2-sameHome", "yes")
                .build();

        assertThat(paths(two)).contains("child-1-area").doesNotContain("child-2-area");
        assertThat(journey.firstOpen(two)).isEmpty();
    }

    @Test
    void asksANeighbourWhoStaysAnonymousForNoContactAndNoAgreement() {
        assertThat(paths(AnsweredForm.byANeighbour().build())).doesNotContain("agreement", "safe-contact");
    }

    @Test
    void asksAProfessionalWhyTheFamilyWasNotAskedOrWhoAgreed() {
        assertThat(paths(AnsweredForm.byAProfessional().build()))
                .contains("agreement-not-asked")
                .doesNotContain("agreement-given");
        assertThat(paths(AnsweredForm.byAProfessional().with("agreement", "REFUSED").build()))
                .contains("agreement-given")
                .doesNotContain("agreement-not-asked");
    }

    @Test
    void isCompleteWhenEveryPageWasAnswered() {
        assertThat(List.of(
                        AnsweredForm.byAParent(),
                        AnsweredForm.byANeighbour(),
                        AnsweredForm.byAYoungPerson(),
                        AnsweredForm.byAProfessional()))
                .allSatisfy(form -> assertThat(journey.firstOpen(form.build())).isEmpty());
    }

    @Test
    void opensAPageAgainWhenAnEarlierAnswerMakesItsOwnWrong() {
        Answers answers = AnsweredForm.byAParent().with("agreement", "NOT_SOUGHT").build();

        assertThat(journey.firstOpen(answers)).map(Page::path).contains("agreement");
    }

    @Test
    void doesNotKeepWhatSomebodyElseAgreedTo() {
        Answers changed = journey.fill(
                AnsweredForm.byAParent().build(), Pages.WHO, Map.of("who", List.of(Who.YOUNG_PERSON.name())));

        assertThat(changed.given(AgreementPages.STATE)).isFalse();
        assertThat(journey.firstOpen(changed)).map(Page::path).contains("safe-contact");
    }

    @Test
    void asksAboutEveryChildInTurn() {
        Answers answers = AnsweredForm.byAParent().build().withAnother(Series.CHILDREN);

        assertThat(paths(answers)).containsSequence("child-1-address", "child-2", "child-2-details", "child-2-address");
        assertThat(journey.firstOpen(answers)).map(Page::path).contains("child-2");
    }

    @Test
    void movesLaterChildrenUpWhenOneIsTakenOut() {
        Answers two = AnsweredForm.byAParent()
                .with("children", "2")
                .with("child-2", "UNBORN")
                .with("child-2-familyName", "Otherwell")
                .build();

        Answers one = two.without(Series.CHILDREN, 1);

        assertThat(one.children()).isOne();
        assertThat(one.text("child-1")).isEqualTo("UNBORN");
        assertThat(one.text("child-1-familyName")).isEqualTo("Otherwell");
        assertThat(one.given("child-1-givenName")).isFalse();
    }

    @Test
    void refusesDatesThatCannotBe() {
        assertProblem(AnsweredForm.byAParent().with("child-1-dateOfBirth-month", "13"), "child-1-dateOfBirth");
        assertProblem(AnsweredForm.byAParent().with("child-1-dateOfBirth-year", "2027"), "child-1-dateOfBirth");
        assertProblem(AnsweredForm.byAParent().without("child-1-dateOfBirth-day"), "child-1-dateOfBirth");
        assertProblem(AnsweredForm.byAParent().with("child-1-age", "ten"), "child-1-age");
        assertProblem(AnsweredForm.byAParent().with("child-1-postcode", "nowhere"), "child-1-postcode");
        assertProblem(AnsweredForm.byAProfessional().with("child-1-upn", "A943300124017"), "child-1-upn");
        assertProblem(AnsweredForm.byAParent().with("contactValue", " "), "contactValue");
        assertProblem(AnsweredForm.byAProfessional().with("email", "nobody"), "email");
        assertProblem(AnsweredForm.byAParent().with("indicators", "<script>"), "indicators");
    }

    private void assertProblem(AnsweredForm form, String field) {
        Answers answers = form.build();
        assertThat(journey.firstOpen(answers).orElseThrow().problems(answers))
                .singleElement()
                .satisfies(error -> assertThat(error.field()).isEqualTo(field));
    }

    private List<String> paths(Answers answers) {
        return journey.pages(answers).stream().map(Page::path).toList();
    }
}
