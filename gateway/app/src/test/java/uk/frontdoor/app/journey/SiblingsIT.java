package uk.frontdoor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.app.journey.Letters.child;
import static uk.frontdoor.app.journey.Letters.fact;
import static uk.frontdoor.app.journey.Letters.indicator;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.app.journey.Journey.Decision;
import uk.frontdoor.core.referral.CanonicalLevel;

/** One referral about several children, through the running gateway: a level of need for each. */
@GatewayTest
class SiblingsIT {
    private static final String HUB = "hub-barrow";
    private static final String TARGETED = "\"declaredLevel\":{\"scale\":\"WAF\",\"version\":\"2024\",\"code\":\"WAF.T\"},";

    private final Journey journey;

    SiblingsIT(@Autowired ApplicationContext gateway) {
        journey = Journey.in(gateway);
    }

    @Test
    void carriesTheLevelOfEachChildFromTheReferrerToTheHub() {
        String brother = child("Corin", "2012-03-01").replaceFirst("\\{", "{" + TARGETED);
        String reference = journey.refers(
                "testfell-primary",
                "/api/referrals",
                Letters.schoolAsks(
                        child("Alder", "2016-03-01") + "," + brother,
                        fact("Often late", "GENERAL", "c1"),
                        indicator("SCHOOL_ATTENDANCE"),
                        Letters.motherAgrees("\"c1\",\"c2\"")));

        assertThat(journey.placed(reference)).contains("\"levels\":[\"N3\"]");
        assertThat(journey.read(reference)).contains("\"declaredLevel\":{\"scale\":\"WAF\",\"version\":\"2024\",\"code\":\"WAF.T\"}");

        UUID decision = journey.decides(
                reference,
                Decision.toShare(CanonicalLevel.N3, HUB)
                        .seeing(Map.of("c1", CanonicalLevel.N1, "c2", CanonicalLevel.N3)));

        assertThat(journey.arrived(decision, HUB).replaceAll("\\s", ""))
                .containsSubsequence(
                        "\"needLevel\":\"N3\"", "\"label\":\"c1\"", "\"needLevel\":\"N1\"",
                        "\"label\":\"c2\"", "\"needLevel\":\"N3\"");
        assertThat(journey.facts(reference, "DECIDED").getFirst()).contains("{c1=N1, c2=N3}");
    }
}
