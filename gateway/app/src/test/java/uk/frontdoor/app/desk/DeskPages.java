package uk.frontdoor.app.desk;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.frontdoor.app.page.Visitor;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.core.worklist.WorkItemId;

/** The desk's pages as somebody without scripts sees them, with a front door in memory behind. */
@SpringBootTest(classes = DeskAlone.class, properties = "spring.config.location=optional:classpath:/none/")
@ActiveProfiles("demo")
abstract class DeskPages {
    static final String RED = "/desk/work/" + FrontDoorInMemory.RED;
    static final String GREEN = "/desk/work/" + FrontDoorInMemory.GREEN;
    static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

    @Autowired
    WebApplicationContext context;

    @Autowired
    FrontDoorInMemory door;

    Visitor worker;

    @BeforeEach
    void signIn() {
        door.fill();
        worker = signedIn("worker.waf");
    }

    /** Looks at the preview, if one is shown, and confirms it. */
    Visitor.Seen decide(Visitor who, String id) {
        Visitor.Seen preview = share(who, id, "mash-waf", "");
        Matcher seen = SEEN.matcher(preview.text());
        return seen.find() ? share(who, id, "mash-waf", seen.group(1)) : preview;
    }

    Visitor.Seen share(Visitor who, String id, String recipient, String seen) {
        return who.send(
                RED + "/decide",
                "id", id,
                "outcome", "SHARE",
                "level", "N5",
                "reasonCode", "RISK_OF_SIGNIFICANT_HARM",
                "rationale", "Grounds as seen by the school",
                "recipients", recipient,
                "section47", "yes",
                "seen", seen);
    }

    String reference(UUID id) {
        return door.work.find(new WorkItemId(id)).orElseThrow().reference().value();
    }

    Visitor signedIn(String name) {
        return new Visitor(
                        MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build())
                .signedIn(name);
    }
}
