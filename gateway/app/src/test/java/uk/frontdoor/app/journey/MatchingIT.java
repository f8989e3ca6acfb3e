package uk.frontdoor.app.journey;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.app.page.Visitor;
import uk.frontdoor.app.seal.KeyFolder;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

/** Two bodies refer the same girl under two spellings, as in the published case study of Keeley. */
@GatewayTest
@TestPropertySource(properties = "frontdoor.sandbox.enabled=false")
class MatchingIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Pattern MATCH = Pattern.compile("/matches/([0-9a-f-]{36})");
    private static final AtomicInteger TESTS = new AtomicInteger();
    private static final String BARROW = "LA14 1AA";
    private static final String PRESTON = "PR1 2HE";

    private final Journey journey;
    private final CaseSystem waf;
    /** Of one test alone, because a name is found again whatever test it was sent in. */
    private final String family = UUID.randomUUID().toString().chars()
            .filter(Character::isLetterOrDigit)
            .mapToObj(each -> Character.toString(Character.isDigit(each) ? 'g' + each - '0' : each))
            .limit(12)
            .collect(Collectors.joining());

    private final LocalDate born = dayOfItsOwn(TESTS.getAndIncrement());

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JdbcClient database;

    private Visitor worker;

    MatchingIT(
            @LocalServerPort int port,
            @Autowired WorkList workList,
            @Autowired Intake intake,
            @Autowired JdbcClient database,
            @Autowired KeyFolder keys,
            @Autowired Clock clock) {
        String url = "http://localhost:" + port;
        journey = new Journey(url, workList, intake, database, keys, clock);
        waf = new CaseSystem(url, "waf-case-system");
    }

    /** Two tests share neither year nor month and day; day and month can be swapped. */
    private static LocalDate dayOfItsOwn(int test) {
        return LocalDate.of(2009 + test, 1 + test % 6, 7 + (test + test / 6) % 6);
    }

    @BeforeEach
    void signsIn() {
        worker = staff("worker.waf");
    }

    @Test
    void proposesKeelyForKeeleyWithReasonsAndMergesNothing() {
        WorkItem keely = refers("testfell-primary", "Keely", born, BARROW, false);
        WorkItem keeley = refers("lunemouth-high", "Keeley", born, BARROW, false);

        String page = pageOf(worker, keeley, keely.reference().value());

        assertThat(page)
                .contains(
                        "May be about the same child",
                        "likely",
                        "The given names are spelt or sound alike",
                        "The date of birth is the same",
                        "Repeat contact.",
                        "1 earlier in twelve months");
        assertThat(pageOf(worker, keely, keeley.reference().value())).doesNotContain("Repeat contact.");
        assertThat(journey.ledger(keeley.reference().value())).contains("MATCH_PROPOSED");
        assertThat(versions(keely) + versions(keeley)).isEqualTo(2);
        assertThat(keely.done() || keeley.done()).isFalse();
    }

    @Test
    void recordsWhatAPersonSaysAndLetsThemSayOtherwise() {
        WorkItem keely = refers("testfell-primary", "Keely", born, BARROW, false);
        WorkItem keeley = refers("lunemouth-high", "Keeley", born, BARROW, false);
        String match = matchOn(pageOf(worker, keeley, keely.reference().value()));
        String path = "/desk/work/" + keeley.id() + "/matches/" + match;

        assertThat(worker.send(path, "said", "CONFIRMED").text()).contains("the same child, says worker.waf");
        assertThat(pageOf(worker, keely, keeley.reference().value())).contains("the same child, says worker.waf");
        assertThat(worker.send(path, "said", "CONFIRMED").status()).isEqualTo(200);
        assertThat(worker.send(path, "said", "REJECTED").text())
                .contains("another child, says worker.waf")
                .doesNotContain("Repeat contact.");

        await().atMost(SOON).untilAsserted(() -> assertThat(journey.ledger(keeley.reference().value()))
                .filteredOn("MATCH_SETTLED"::equals)
                .hasSize(2));
        assertThat(versions(keely) + versions(keeley)).isEqualTo(2);
    }

    @Test
    void tellsTheCaseSystemThatClaims() {
        WorkItem keely = refers("testfell-primary", "Keely", born, BARROW, false);
        WorkItem keeley = refers("lunemouth-high", "Keeley", born.withMonth(born.getDayOfMonth()).withDayOfMonth(born.getMonthValue()), BARROW, false);
        pageOf(worker, keeley, keely.reference().value());

        CaseSystem.Answer claim = waf.claim(keeley.reference().value());

        assertThat(claim.json().at("/matches/referrals/0/reference").asString(""))
                .isEqualTo(keely.reference().value());
        assertThat(claim.json().at("/matches/referrals/0/reasons").toString()).contains("day and month swapped");
        assertThat(claim.json().at("/matches/restricted").isMissingNode()).isTrue();
    }

    @Test
    void saysOfARestrictedRecordOnlyWhomToAsk() {
        WorkItem keely = refers("testfell-primary", "Keely", born, BARROW, true);
        WorkItem keeley = refers("lunemouth-high", "Keeley", born, BARROW, false);
        String forTheManager = pageOf(staff("manager.waf"), keeley, keely.reference().value());

        String page = worker.open("/desk/work/" + keeley.id()).text();
        CaseSystem.Answer claim = waf.claim(keeley.reference().value());

        assertThat(page)
                .contains("A restricted record may match. Ask a manager of your front door.")
                .doesNotContain(keely.reference().value(), "likely", "Repeat contact.");
        assertThat(withoutTheWayThroughTheList(page)).doesNotContain(keely.id().toString());
        assertThat(claim.body()).contains("A restricted record may match").doesNotContain(keely.reference().value());
        assertThat(claim.json().at("/matches/referrals").size()).isZero();
        assertThat(claim.json().at("/matches/contactsInTwelveMonths").asInt()).isZero();
        String path = "/desk/work/" + keeley.id() + "/matches/" + matchOn(forTheManager);
        assertThat(worker.send(path, "said", "CONFIRMED").status()).isEqualTo(404);
        assertThat(staff("manager.waf").send(path, "said", "CONFIRMED").status()).isEqualTo(200);
    }

    @Test
    void saysOfAnotherAreaOnlyWhomToAsk() {
        WorkItem keely = refers("testfell-primary", "Keely", born, PRESTON, false);
        WorkItem keeley = refers("lunemouth-high", "Keeley", born, BARROW, false);

        String page = pageOf(worker, keeley, "May be known in Lancashire. Ask its front door");
        CaseSystem.Answer claim = waf.claim(keeley.reference().value());

        assertThat(keely.area()).isNotEqualTo(keeley.area());
        assertThat(page).doesNotContain(secretsOf(keely));
        assertThat(claim.body()).contains("May be known in Lancashire").doesNotContain(secretsOf(keely));
        assertThat(claim.json().at("/matches/referrals").size()).isZero();
        assertThat(worker.open("/desk/work/" + keely.id()).status()).isEqualTo(404);
        String match = match(keeley);
        assertThat(worker.send("/desk/work/" + keeley.id() + "/matches/" + match, "said", "CONFIRMED").status())
                .isEqualTo(404);
    }

    @Test
    void namesNoAreaThatHoldsARestrictedRecord() {
        refers("testfell-primary", "Keely", born, PRESTON, true);
        WorkItem keeley = refers("lunemouth-high", "Keeley", born, BARROW, false);

        String page = pageOf(worker, keeley, "A restricted record may match. Ask a manager of your front door.");

        assertThat(page).doesNotContain("Lancashire", "May be known");
        assertThat(waf.claim(keeley.reference().value()).body()).doesNotContain("Lancashire", "May be known");
        assertThat(pageOf(staff("manager.waf"), keeley, "A restricted record in another area may match."))
                .doesNotContain("Lancashire", "May be known");
    }

    /** What tells anything of a referral; the other one's own name, which is alike, apart. */
    private static String[] secretsOf(WorkItem item) {
        return new String[] {
            item.reference().value(),
            item.id().toString(),
            item.submission().toString(),
            PRESTON,
            ">Keely<",
            "Repeat contact.",
            "spelt or sound alike"
        };
    }

    private String match(WorkItem item) {
        return database.sql("SELECT id FROM match_proposal WHERE one = :submission OR other = :submission")
                .param("submission", item.submission().value())
                .query(String.class)
                .single();
    }

    @Test
    void leavesTwinsAlone() {
        refers("testfell-primary", "Josh", born, BARROW, false);
        WorkItem keeley = refers("lunemouth-high", "Keeley", born, BARROW, false);
        WorkItem keely = refers("testfell-primary", "Keely", born, BARROW, false);
        pageOf(worker, keely, keeley.reference().value());

        assertThat(proposals(keeley)).isOne();
    }

    private WorkItem refers(String agency, String given, LocalDate day, String postcode, boolean restricted) {
        String child =
                """
                {"state":"IDENTIFIED","name":{"given":"%s","family":"%s"},"dateOfBirth":"%s","sex":"FEMALE",
                 "address":{"lines":["1 Test Street"],"postcode":"%s","restricted":%b}}
                """
                        .formatted(given, family, day, postcode, restricted);
        String reference = journey.refers(
                agency,
                "/api/referrals",
                Letters.schoolAsks(
                        child,
                        Letters.fact("Talks of an older friend", "GENERAL", "c1"),
                        Letters.indicator("EMOTIONAL_WELLBEING"),
                        Letters.motherAgrees("\"c1\"")));
        return journey.waits(reference, WorkKind.TRIAGE);
    }

    /** The page about a piece of work, once it names the other referral. */
    private static String pageOf(Visitor visitor, WorkItem item, String other) {
        return await().atMost(SOON)
                .until(() -> visitor.open("/desk/work/" + item.id()).text(), page -> page.contains(other));
    }

    private static String matchOn(String page) {
        Matcher match = MATCH.matcher(page);
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    private int versions(WorkItem item) {
        return count("SELECT count(*) FROM referral WHERE submission = :submission", item);
    }

    private int proposals(WorkItem item) {
        return count("SELECT count(*) FROM match_proposal WHERE one = :submission OR other = :submission", item);
    }

    private int count(String sql, WorkItem item) {
        return database.sql(sql)
                .param("submission", item.submission().value())
                .query(Integer.class)
                .single();
    }

    private Visitor staff(String name) {
        return new Visitor(MockMvcBuilders.webAppContextSetup(context)
                        .apply(springSecurity())
                        .build())
                .signedIn(name);
    }

    /** It is next in the worker's list like any other work, and says nothing of a match. */
    private static String withoutTheWayThroughTheList(String page) {
        return page.lines()
                .filter(line -> !line.contains("rel=\"next\"") && !line.contains("rel=\"prev\""))
                .collect(joining("\n"));
    }
}
