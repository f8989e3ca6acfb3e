package uk.frontdoor.app.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import uk.frontdoor.app.browser.InABrowser;

/** The public form in a browser, with everything behind it in memory. */
@SpringBootTest(
        classes = ReferAlone.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.location=optional:classpath:/none/")
@ActiveProfiles("demo")
abstract class ReferInABrowser extends InABrowser {
    @Autowired
    IntakeInMemory intake;

    @Autowired
    ConfirmationsInMemory confirmations;

    @BeforeEach
    void forget() {
        intake.kept.clear();
        intake.away = false;
        confirmations.sent.clear();
    }

    FormInABrowser visitor(boolean scripts, String route) {
        return new FormInABrowser(visit(scripts), scripts, route);
    }

    /** Up to the page on which answers are checked. */
    FormInABrowser anonymousNeighbour(boolean scripts) {
        FormInABrowser form = visitor(scripts, "neighbour").begin();
        return form.answer("danger", "immediateDanger", "no")
                .answer("who", "who", "NEIGHBOUR_OR_RELATIVE")
                .answer("language", "interpreter", "no")
                .answer("child-1", "child-1", "UNKNOWN")
                .answer("child-1-details", "child-1-age", "4")
                .answer("child-1-address")
                .answer("child-1-area", "child-1-area", "UNKNOWN")
                .answer("children", "another", "no")
                .answer("worry", "worry", "Left alone at night")
                .answer("danger-again", "dangerNow", "no")
                .answer("signs", "indicators", "NEGLECT")
                .answer("help")
                .answer("voice")
                .answer("your-details", "anonymous", "yes");
    }

    String original() {
        assertThat(intake.kept).hasSize(1);
        return new String(intake.kept.getFirst().original(), StandardCharsets.UTF_8);
    }
}
