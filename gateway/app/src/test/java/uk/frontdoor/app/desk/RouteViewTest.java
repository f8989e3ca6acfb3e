package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.routing.RouteProposal;
import uk.frontdoor.core.routing.ServiceId;

class RouteViewTest {
    private static final RouteProposal.Named CRISIS = service("CAMHS crisis team");
    private static final RouteProposal.Named LINE = service("First Response Service");

    @Test
    void saysEachKindOfProposalInWords() {
        assertThat(List.of(
                        RouteView.of(new RouteProposal.Offer(CRISIS, "Open")),
                        RouteView.of(new RouteProposal.Instead(CRISIS, LINE, "Closed")),
                        RouteView.of(new RouteProposal.Emergency(CRISIS, "Closed")),
                        RouteView.of(new RouteProposal.Closed(CRISIS, "Closed")),
                        RouteView.of(new RouteProposal.Person("Nobody")),
                        RouteView.of(new RouteProposal.Elsewhere("Leeds", "E08000035", "Lives there"))))
                .extracting(RouteView::heading)
                .containsExactly(
                        "CAMHS crisis team",
                        "First Response Service, in place of CAMHS crisis team",
                        "CAMHS crisis team is closed: 999 in danger",
                        "CAMHS crisis team, closed now",
                        "You decide",
                        "The front door of Leeds");
    }

    @Test
    void keepsWhatMustBeThereFirstAndThatItIsAssumed() {
        RouteView view = RouteView.of(new RouteProposal.Offer(CRISIS, "Open"));

        assertThat(view.first()).containsExactly("An assessment");
        assertThat(view.assumed()).isTrue();
    }

    private static RouteProposal.Named service(String name) {
        return new RouteProposal.Named(new ServiceId("service"), name, null, List.of("An assessment"), true);
    }
}
