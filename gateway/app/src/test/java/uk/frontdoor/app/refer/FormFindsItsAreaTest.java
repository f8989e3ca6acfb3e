package uk.frontdoor.app.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.frontdoor.config.area.AreaFiles;
import uk.frontdoor.config.area.DeclaredClocks;
import uk.frontdoor.config.calendar.DeclaredTerms;
import uk.frontdoor.config.calendar.EnglandCalendar;
import uk.frontdoor.config.need.DeclaredNeeds;
import uk.frontdoor.config.notice.DmnNoticePolicy;
import uk.frontdoor.config.postcode.OnsPostcodes;
import uk.frontdoor.config.triage.DmnTriagePolicy;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.core.routing.Router;
import uk.frontdoor.core.routing.Routing;
import uk.frontdoor.core.triage.Placed;
import uk.frontdoor.core.triage.TriageStage;

/** Where triage takes a form, by its postcode or by what was chosen in its place. */
final class FormFindsItsAreaTest {
    private static final AreaId CATCH_ALL = new AreaId("pet");
    private static final AreaFiles AREAS = AreaFiles.shipped();
    private static final EnglandCalendar CALENDAR = new EnglandCalendar();
    private static final DeclaredTerms TERMS = new DeclaredTerms(CALENDAR);

    private final TriageStage triage = new TriageStage(
            _ -> Optional.empty(),
            new TriageStage.Proposing(
                    DmnTriagePolicy.shipped(),
                    new Routing(new Router(AREAS, CALENDAR), new DeclaredNeeds(AREAS.scales())),
                    new DeclaredClocks(AREAS, CALENDAR, TERMS),
                    _ -> List.of(),
                    DmnNoticePolicy.shipped()),
            new OnsPostcodes(AREAS, AnsweredForm.CLOCK),
            AREAS,
            CATCH_ALL,
            (_, _) -> {},
            AnsweredForm.CLOCK);

    @Test
    void goesByTheFullPostcodeWhateverElseWasChosen() {
        assertThat(queue("LA14 1AA", "area:lan")).isEqualTo("waf");
    }

    @Test
    void goesByTheAreaThatWasChosenWhereNoPostcodePlacesIt() {
        assertThat(queue("LA6", "area:lan")).isEqualTo("lan");
        assertThat(queue("", "area:cam")).isEqualTo("cam");
        assertThat(queue("LA14", "")).isEqualTo("waf");
    }

    @Test
    void tellsAPersonOfTheCouncilThatIsNotServed() {
        Placed placed = placed("LA6", "council:North Yorkshire");

        assertThat(placed.queue()).isEqualTo(CATCH_ALL);
        assertThat(placed.note()).contains("North Yorkshire");
        assertThat(queue("", "UNKNOWN")).isEqualTo(CATCH_ALL.value());
    }

    @Test
    void takesALevelOnTheAreasOwnScaleAsWhatTheReferrerSees() {
        assertThat(triage.place(((NormaliseOutcome.Normalised) FormIsUnderstoodTest.read(
                                        new FormJson(SomePlaces.PLACES).write(AnsweredForm.byAProfessional().build())))
                                .referral())
                        .note())
                .isNull();
    }

    private String queue(String postcode, String area) {
        return placed(postcode, area).queue().value();
    }

    private Placed placed(String postcode, String area) {
        byte[] original = new FormJson(SomePlaces.PLACES)
                .write(AnsweredForm.byAParent()
                        .with("child-1-postcode", postcode)
                        .with("child-1-area", area)
                        .with("child-1-elsewhere", "SEND")
                        .build());
        return triage.place(((NormaliseOutcome.Normalised) FormIsUnderstoodTest.read(original)).referral());
    }
}
