package uk.frontdoor.app.desk;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import uk.frontdoor.app.browser.InABrowser;
import uk.frontdoor.app.identity.SignIn;
import uk.frontdoor.app.worklist.FrontDoorInMemory;

/** The desk in a browser, with a front door in memory behind. */
@SpringBootTest(
        classes = DeskAlone.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.location=optional:classpath:/none/")
@ActiveProfiles("demo")
abstract class DeskInABrowser extends InABrowser {
    @Autowired
    FrontDoorInMemory door;

    @BeforeEach
    void arrive() {
        door.fill();
        visit(true);
    }

    void signIn(String name) {
        SignIn.as(page, name);
    }
}
