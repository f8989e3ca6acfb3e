package uk.frontdoor.app.refer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.frontdoor.app.page.Visitor;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.RawSubmission;

@SpringBootTest(classes = ReferAlone.class, properties = "spring.config.location=optional:classpath:/none/")
@ActiveProfiles("demo")
final class ReferPagesTest {
    private static final Pattern REFERENCE = Pattern.compile("FD-\\w{4}-\\w{4}-\\w{2}");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private IntakeInMemory intake;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        intake.kept.clear();
        visitor = new Visitor(
                MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build());
        visitor.send("/refer/start");
    }

    @Test
    void slowsACrowdAtOnePlaceAndRefusesNobody() {
        for (int form = 0; form < ReferAlone.STARTS; form++) {
            assertThat(from("2001:db8:1:2::1").send("/refer/start").path()).isEqualTo("/refer/leaving");
        }

        Visitor first = from("2001:db8:1:2::99");

        assertThat(first.send("/refer/start").path()).isEqualTo("/refer/leaving");
        assertThat(first.send("/refer/danger", "immediateDanger", "no").path()).isEqualTo("/refer/who");
    }

    private Visitor from(String address) {
        return new Visitor(MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .defaultRequest(get("/").with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                }))
                .build());
    }

    @Test
    void sendsSomebodyInDangerTo999AndLetsThemGoOnAfterwards() {
        assertThat(visitor.send("/refer/danger", "immediateDanger", "yes").path()).isEqualTo("/refer/emergency");
        assertThat(visitor.open("/refer/emergency").text()).contains("Call 999 now", "tel:999");
        assertThat(visitor.open("/refer/continue").path()).isEqualTo("/refer/who");
    }

    @Test
    void linksAnErrorToItsFieldAndKeepsWhatWasTyped() {
        upToDetails();

        Visitor.Seen page = visitor.send(
                "/refer/child-1-details", "child-1-givenName", "Effie", "child-1-dateOfBirth-day", "45");

        assertThat(page.text())
                .contains("There is a problem", "href=\"#child-1-dateOfBirth\"", "id=\"child-1-dateOfBirth\"")
                .contains("value=\"Effie\"", "value=\"45\"")
                .contains("<title>Error: About the child");
        assertThat(visitor.open("/refer/child-1-details").text())
                .contains("value=\"Effie\"")
                .doesNotContain("There is a problem");
    }

    @Test
    void givesTheReferenceOnlyForWhatIsKeptAndTheSameOneEachTime() {
        Visitor.Seen done = asANeighbour();
        Visitor.Seen again = visitor.send("/refer/send");

        assertThat(intake.kept).hasSize(1);
        RawSubmission kept = intake.kept.getFirst();
        assertThat(kept.channel()).isEqualTo(Channel.PUBLIC_FORM);
        assertThat(kept.sender()).isEqualTo(AgencyId.PUBLIC);
        assertThat(kept.contentType()).isEqualTo("application/vnd.frontdoor.form+json");
        assertThat(new String(kept.original(), StandardCharsets.UTF_8)).contains("Shouting every night");
        assertThat(done.path()).isEqualTo("/refer/done");
        assertThat(reference(done)).isEqualTo(CaseReference.of(kept.id()).value());
        assertThat(reference(again)).isEqualTo(reference(done));
    }

    @Test
    void forgetsTheAnswersOnceTheyAreSent() {
        asANeighbour();

        assertThat(visitor.open("/refer/worry").path()).isEqualTo("/refer/done");
        assertThat(visitor.open("/refer/check").text()).doesNotContain("Shouting");
    }

    @Test
    void doesNotSendAFormThatIsNotFinished() {
        upToDetails();

        assertThat(visitor.send("/refer/send").path()).isEqualTo("/refer/child-1-details");
        assertThat(intake.kept).isEmpty();
    }

    @Test
    void leadsBackToTheFirstQuestionThatIsOpen() {
        upToDetails();

        assertThat(visitor.open("/refer/safe-contact").path()).isEqualTo("/refer/child-1-details");
        assertThat(visitor.open("/refer/nowhere").path()).isEqualTo("/refer/child-1-details");
    }

    @Test
    void returnsToTheAnswersAfterAChange() {
        upToCheck();

        assertThat(visitor.open("/refer/worry?change=true").text()).contains("name=\"change\"", "Shouting every night");
        Visitor.Seen check = visitor.send("/refer/worry", "worry", "Crying every night", "change", "yes");
        assertThat(check.path()).isEqualTo("/refer/check");
        assertThat(check.text()).contains("Crying every night");
    }

    @Test
    void writesWhatWasTypedAsTextAndNothingElse() {
        upToCheck();
        visitor.send("/refer/worry", "worry", "<script>alert(1)</script>", "change", "yes");

        assertThat(visitor.open("/refer/check").text())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void offersTheWayOutFirstOnEveryPageAndForgetsEverythingOnIt() {
        upToCheck();

        String page = visitor.open("/refer/check").text();
        assertThat(page.indexOf("/refer/exit")).isPositive().isLessThan(page.indexOf("#main-content"));
        assertThat(visitor.open("/refer/exit").path()).isEqualTo("https://elsewhere.example/weather");
        assertThat(visitor.holds("front-door-draft")).isFalse();
        assertThat(visitor.open("/refer/check").path()).isEqualTo("/refer");
    }

    @Test
    void namesNobodyInTitlesAndAddresses() {
        Visitor.Seen page = upToCheck();

        assertThat(page.text().substring(0, page.text().indexOf("</head>"))).doesNotContain("Effie", "Testwell");
        assertThat(page.path()).doesNotContain("Effie");
        assertThat(page.text()).doesNotContain("?child-1-givenName");
    }

    @Test
    void saysOnTheFirstPageWhatToDoInDangerAndWhomToTelephone() {
        String page = visitor.open("/refer").text();

        assertThat(page.indexOf("tel:999")).isPositive().isLessThan(page.indexOf("Start now"));
        assertThat(page).contains("Cumberland", "Lancashire", "Peterborough", "href=\"tel:0300", "/refer/languages");
    }

    @Test
    void asksAboutLanguageRightAfterWhoSomebodyIs() {
        visitor.send("/refer/danger", "immediateDanger", "no");

        assertThat(visitor.send("/refer/who", "who", "NEIGHBOUR_OR_RELATIVE").path()).isEqualTo("/refer/language");
    }

    @Test
    void savesWhatIsTypedEvenWhenItIsNotYetRight() {
        upToDetails();

        Visitor.Seen saved = visitor.send("/refer/child-1-details", "child-1-dateOfBirth-day", "45", "later", "yes");

        assertThat(saved.text()).contains("Your form is saved", "/refer/return/", "fd-code");
        assertThat(visitor.open("/refer/child-1-details").text()).contains("value=\"45\"");
    }

    @Test
    void slowsGuessingAtSavedFormsAndStillLetsAFormBegin() {
        Visitor guesser = from("2001:db8:1:9::1");
        Visitor.Seen last = guesser.open("/refer/return");
        for (int guess = 0; guess <= 20; guess++) {
            last = guesser.send("/refer/return", "handle", "7KQ2-M9XA-4PRS", "code", "2222-%04d".formatted(2222 + guess));
        }

        assertThat(last.status()).isEqualTo(429);
        assertThat(last.text()).contains("too many wrong codes").doesNotContain("2222-2242");
        assertThat(last.response().getHeader("Retry-After")).isNotNull();
        assertThat(guesser.send("/refer/start").path()).isEqualTo("/refer/leaving");
    }

    @Test
    void keepsWhatWasTypedInAFormThatIsGone() {
        Visitor.Seen rescued = from("2001:db8:1:8::1").send("/refer/worry", "worry", "Shouting", "children", "9");

        assertThat(rescued.path()).isEqualTo("/refer/rescued");
        assertThat(rescued.text()).contains("What you just sent is kept");
    }

    @Test
    void needsNoScriptAndHasNoneInline() {
        String page = upToCheck().text();

        assertThat(page)
                .doesNotContainPattern("<script(?![^>]* src=)")
                .doesNotContainPattern(" on[a-z]+=")
                .doesNotContain(" style=");
    }

    private void upToDetails() {
        visitor.send("/refer/danger", "immediateDanger", "no");
        visitor.send("/refer/who", "who", "NEIGHBOUR_OR_RELATIVE");
        visitor.send("/refer/language", "interpreter", "no");
        visitor.send("/refer/child-1", "child-1", "NAMED");
    }

    private Visitor.Seen upToCheck() {
        upToDetails();
        visitor.send("/refer/child-1-details", "child-1-givenName", "Effie", "child-1-familyName", "Testwell");
        visitor.send("/refer/child-1-address", "child-1-postcode", "LA14 1AA");
        visitor.send("/refer/children", "another", "no");
        visitor.send("/refer/worry", "worry", "Shouting every night");
        visitor.send("/refer/danger-again", "dangerNow", "no");
        visitor.send("/refer/signs");
        visitor.send("/refer/help");
        visitor.send("/refer/voice");
        return visitor.send("/refer/your-details", "anonymous", "yes");
    }

    private Visitor.Seen asANeighbour() {
        upToCheck();
        return visitor.send("/refer/send");
    }

    private static String reference(Visitor.Seen page) {
        Matcher matcher = REFERENCE.matcher(page.text());
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }
}
