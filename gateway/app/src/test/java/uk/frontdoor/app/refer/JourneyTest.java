package uk.frontdoor.app.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JourneyTest {
    private final Journey journey = new Journey(AnsweredForm.CLOCK);

    @Test
    void asksAParentForTheirOwnAgreementAndStanding() {
        assertThat(paths(AnsweredForm.byAParent().build()))
                .containsExactly(
                        "danger",
                        "who",
                        "child-1",
                        "child-1-details",
                        "child-1-address",
                        "children",
                        "worry",
                        "danger-again",
                        "signs",
                        "help",
                        "agreement",
                        "responsibility",
                        "your-details",
                        "safe-contact");
    }

    @Test
    void asksAYoungPersonNeitherWhichChildNorForOthers() {
        assertThat(paths(AnsweredForm.byAYoungPerson().build()))
                .doesNotContain("child-1", "children", "responsibility")
                .contains("child-1-details", "agreement", "safe-contact");
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
        assertThat(journey.firstOpen(changed)).map(Page::path).contains("agreement");
    }

    @Test
    void asksAboutEveryChildInTurn() {
        Answers answers = AnsweredForm.byAParent().build().withAnotherChild();

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

        Answers one = two.withoutChild(1);

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
        assertProblem(AnsweredForm.byAParent().with("child-1-postcode", "LA14"), "child-1-postcode");
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
