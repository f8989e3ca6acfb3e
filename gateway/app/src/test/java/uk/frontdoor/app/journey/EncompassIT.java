package uk.frontdoor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.app.journey.Letters.child;
import static uk.frontdoor.core.ledger.LedgerKind.RELEASED;

import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.app.journey.Journey.Decision;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.worklist.WorkKind;

/** Operation Encompass: before the next school day, to the safeguarding lead alone, with its own profile. */
@GatewayTest
class EncompassIT {
    private static final String HUB = "hub-barrow";

    private final Journey journey;

    EncompassIT(@Autowired ApplicationContext gateway) {
        journey = Journey.in(gateway);
    }

    private static final String DSL = "dsl-testfell-primary";

    private String mailed(String reference) {
        return journey.isMailed(
                "northfell-police",
                """
                From: encompass@police.test.example
                To: notices@frontdoor.test.example
                Date: Sun, 13 Sep 2026 05:10:00 +0100
                Message-ID: <%1$s@police.test.example>
                Subject: OFFICIAL-SENSITIVE Operation Encompass notification %1$s
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8

                EFFIE SMITH, date of birth 03/02/2015, has been identified as being in a household where a Domestic Abuse Incident took place on 12/09/2026, at 21:40 hours.
                The child was PRESENT at the incident.
                A welfare check on the child WAS made.
                Police reference: %1$s
                """
                        .formatted(reference));
    }

    @Test
    void isDueBeforeSchoolOpens() {
        var item = journey.waits(mailed("CP-20260913-9001"), WorkKind.TRIAGE);

        var due = item.dueAt().atZone(England.TIME);
        assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(8, 45));
        assertThat(due.getDayOfWeek().getValue()).isLessThan(6);
    }

    @Test
    void waitsForSomebodyToFindTheSchool() {
        String reference = mailed("CP-20260913-9002");
        UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N1, DSL));

        assertThat(journey.answered(decision, DSL).rule()).isEqualTo("M-45-REROUTE");
        assertThat(journey.recipientsOf(reference)).isEmpty();
    }

    @Test
    void tellsTheSafeguardingLeadOnceTheSchoolIsFound() {
        String reference = mailed("CP-20260913-9003");
        UUID decision = journey.decides(
                reference, Decision.toShare(CanonicalLevel.N1, DSL, HUB).finding(Matter.ENCOMPASS));

        assertThat(journey.arrived(decision, DSL))
                .contains("SMITH", "CP-20260913-9003", "Do not inform the parents");
        assertThat(journey.answered(decision, HUB).rule()).isEqualTo("M-43-SCHOOL-ONLY");
        assertThat(journey.facts(reference, "RELEASED").getFirst())
                .contains("M-43-ENCOMPASS", "T-NOFAM", "section 49A", "P5");
    }

}
