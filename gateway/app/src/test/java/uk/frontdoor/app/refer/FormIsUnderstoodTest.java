package uk.frontdoor.app.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.RequestKey;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.mapping.form.FormMapper;

/** What the form writes is what its mapper reads: nothing is left over and nothing is odd. */
class FormIsUnderstoodTest {
    @TestFactory
    Stream<DynamicTest> readsEveryKindOfFormWithoutAFinding() {
        return Map.of(
                        "parent", AnsweredForm.byAParent(),
                        "neighbour", AnsweredForm.byANeighbour(),
                        "young person", AnsweredForm.byAYoungPerson(),
                        "professional", AnsweredForm.byAProfessional(),
                        "professional with everything", AnsweredForm.withEverything())
                .entrySet()
                .stream()
                .map(form -> DynamicTest.dynamicTest(form.getKey(), () -> assertThat(read(form.getValue()))
                        .isInstanceOfSatisfying(
                                NormaliseOutcome.Normalised.class,
                                normalised -> assertThat(normalised.referral().findings()).isEmpty())));
    }

    private static NormaliseOutcome read(AnsweredForm form) {
        return read(new FormJson(SomePlaces.PLACES).write(form.build()));
    }

    static NormaliseOutcome read(byte[] original) {
        return new FormMapper().map(submission(original));
    }

    static RawSubmission submission(byte[] original) {
        return new RawSubmission(
                AReferral.ID,
                Channel.PUBLIC_FORM,
                AgencyId.PUBLIC,
                AReferral.RECEIVED_AT,
                new RequestKey(AgencyId.PUBLIC, "form"),
                FormJson.MEDIA_TYPE,
                Map.of(),
                original);
    }
}
