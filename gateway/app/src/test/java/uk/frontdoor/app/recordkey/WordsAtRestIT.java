package uk.frontdoor.app.recordkey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.AResult;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.app.worklist.Drafts;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.intake.Submissions;
import uk.frontdoor.core.matching.ChildTraits;
import uk.frontdoor.core.matching.MatchStore;
import uk.frontdoor.core.sharing.DecidedReferrals;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkList;

/** Whoever has the database, and nothing beside, reads nobody's name and nobody's words. */
class WordsAtRestIT {
    private static final String TYPED = "Grandmother rang about the flat";
    private static final Set<String> WORDS = Set.of(
            "synthetic", "Effie", "Testwell", "9990000018", "W943300124017", "LA14 1AA", "1 Test Street",
            "Arrives hungry", "calmer", "07700", "Why the worker decided so", TYPED);
    private static final TheStores STORES = TheStores.open();

    private final JdbcClient database = STORES.database().client();

    @AfterAll
    static void close() {
        STORES.close();
    }

    @Test
    void areInNoTableInTheClearAndOpenToTheGateway() {
        WorkItem open = STORES.placed(APlace.inTheNorth().build());
        WorkItem decided = STORES.placed(APlace.inTheNorth().build());
        Drafts drafts = STORES.bean(Drafts.class);
        isFoundAgain(open.submission());
        STORES.bean(WorkList.class).claim(open.id(), "a.worker", Duration.ofMinutes(5)).orElseThrow();
        drafts.keep(open.id(), "a.worker", Map.of("rationale", List.of(TYPED)), Duration.ofMinutes(5));
        HumanDecision decision = decides(decided);

        assertThat(tables()).hasSizeGreaterThan(20).allSatisfy(table -> assertThat(rows(table)).doesNotContain(WORDS));

        assertThat(STORES.bean(Submissions.class).find(open.submission()).orElseThrow().original())
                .asString(UTF_8)
                .contains("synthetic");
        assertThat(STORES.bean(Referrals.class).find(open.submission()).orElseThrow().children())
                .first()
                .satisfies(child -> assertThat(child.name().given()).isEqualTo("Effie"));
        assertThat(STORES.bean(DecidedReferrals.class).find(decision.id()).orElseThrow().decision())
                .isEqualTo(decision);
        assertThat(drafts.find(open.id()).orElseThrow().fields()).containsEntry("rationale", List.of(TYPED));
        assertThat(STORES.bean(MatchStore.class).sharing(decided.submission(), Set.of("a key")))
                .containsExactlyElementsOf(traits(open.submission()));
    }

    private static HumanDecision decides(WorkItem item) {
        WorkList list = STORES.bean(WorkList.class);
        var claim = list.claim(item.id(), "a.worker", Duration.ofMinutes(5)).orElseThrow();
        HumanDecision decision = AResult.on(item).build();
        list.decide(claim.lease(), decision);
        return decision;
    }

    private static void isFoundAgain(SubmissionId referral) {
        STORES.bean(MatchStore.class)
                .keep(referral, traits(referral).stream().collect(Collectors.toMap(one -> one, _ -> Set.of("a key"))));
    }

    private static List<ChildTraits> traits(SubmissionId referral) {
        return ChildTraits.of(STORES.bean(Referrals.class).find(referral).orElseThrow());
    }

    private List<String> tables() {
        return database.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").query(String.class).list();
    }

    /** Every row as text, and what is bytes as the text that it would be. */
    private String rows(String table) {
        return database.sql("SELECT t::text FROM %s t".formatted(table)).query(String.class).list().stream()
                .map(row -> row + unhexed(row))
                .collect(Collectors.joining("\n"));
    }

    private static String unhexed(String row) {
        return Pattern.compile("x((?:[0-9a-f]{2})+)")
                .matcher(row)
                .replaceAll(bytes -> Matcher.quoteReplacement(
                        new String(HexFormat.of().parseHex(bytes.group(1)), UTF_8)));
    }
}
