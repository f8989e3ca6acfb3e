package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.frontdoor.app.access.GuardsAlone;
import uk.frontdoor.app.attachment.AttachmentScans;
import uk.frontdoor.app.attachment.ScanVerdict;
import uk.frontdoor.app.page.Visitor;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.LedgerKind;

@SpringBootTest(classes = DeskAlone.class, properties = "spring.config.location=optional:classpath:/none/")
@ActiveProfiles("demo")
final class DeskDocumentsTest {
    private static final String WORK = "/desk/work/" + FrontDoorInMemory.GREEN;
    private static final SubmissionId SUBMISSION = new SubmissionId(FrontDoorInMemory.GREEN);
    private static final String CONTENT = "%PDF-1.7 synthetic";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private FrontDoorInMemory door;

    @Autowired
    private KnownVerdicts verdicts;

    private Visitor worker;

    @BeforeEach
    void send() {
        door.fill();
        verdicts.forget(SUBMISSION);
        String base64 = Base64.getEncoder().encodeToString(CONTENT.getBytes(StandardCharsets.US_ASCII));
        door.sentAsForm(SUBMISSION.value(), """
                {"who": "PROFESSIONAL", "worry": "Hungry", "attachments": [
                  {"name": "body map.pdf", "type": "application/pdf", "bytes": 18, "content": ["%s"]}]}"""
                .formatted(base64));
        worker = new Visitor(
                MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build());
        worker.signedIn("worker.waf");
    }

    @Test
    void holdsADocumentThatHasNotBeenScanned() {
        assertThat(worker.open(WORK).text()).contains("Documents that came with it: 1", "Hungry").doesNotContain("JVBER");
        assertThat(worker.open(WORK + "/documents").text())
                .contains("body map.pdf", "Held for scan")
                .doesNotContain("/documents/0\"");
        assertThat(worker.open(WORK + "/documents/0").status()).isEqualTo(403);
    }

    @Test
    void handsOutACleanOneAsADownloadAndWritesDownWhoHadIt() {
        verdicts.settle(new AttachmentScans.Held(SUBMISSION, 0), ScanVerdict.CLEAN);
        GuardsAlone.FACTS.clear();

        Visitor.Seen document = worker.open(WORK + "/documents/0");

        assertThat(document.text()).isEqualTo(CONTENT);
        assertThat(document.response().getHeader("Content-Disposition")).startsWith("attachment;").contains("body%20map.pdf");
        assertThat(document.response().getContentType()).isEqualTo("application/octet-stream");
        assertThat(document.response().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(document.response().getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(document.response().getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(GuardsAlone.FACTS).singleElement().satisfies(fact -> {
            assertThat(fact.kind()).isEqualTo(LedgerKind.VIEWED);
            assertThat(fact.toString()).doesNotContain("body map");
        });
    }

    @Test
    void neverHandsOutAnInfectedOneNorOneOfAnotherArea() {
        verdicts.settle(new AttachmentScans.Held(SUBMISSION, 0), ScanVerdict.INFECTED);

        assertThat(worker.open(WORK + "/documents").text()).contains("Virus found");
        assertThat(worker.open(WORK + "/documents/0").status()).isEqualTo(403);
        assertThat(worker.open(WORK + "/documents/1").status()).isEqualTo(404);
        assertThat(worker.open("/desk/work/" + FrontDoorInMemory.ELSEWHERE + "/documents/0").status()).isEqualTo(404);
    }
}
