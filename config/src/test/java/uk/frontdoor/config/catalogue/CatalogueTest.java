package uk.frontdoor.config.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.frontdoor.config.dmn.DmnTables;
import uk.frontdoor.config.dmn.DmnText;
import uk.frontdoor.config.dmn.SignedOff;
import uk.frontdoor.config.dmn.TableText;

/** The catalogue names every rule there is, and no rule that is not there. */
class CatalogueTest {
    private static final List<String> FILES = List.of("triage", "notices", "matters", "sharing");
    private static final Set<String> ROWS = rowsThatAnswer();

    private static DmnText file(String name) {
        return DmnText.fromClassPath("/frontdoor/tables/" + name + ".dmn");
    }

    private static Set<String> rowsThatAnswer() {
        Set<String> rows = new TreeSet<>();
        FILES.stream()
                .flatMap(name -> file(name).tables().stream())
                .filter(table -> table.name().equals("Verdict") || table.name().equals("Proposal"))
                .flatMap(table -> table.rows().stream())
                .map(CatalogueTest::ruleId)
                .forEach(rows::add);
        rows.remove("SHARING");
        return rows;
    }

    private static String ruleId(TableText.RowText row) {
        return row.id().startsWith("verdict-") ? row.when().getFirst().replace("\"", "") : row.id();
    }

    @Test
    void namesOnlyRulesThatAreThere() {
        Set<String> known = new TreeSet<>(ROWS);
        Filter.shipped().forEach(filter -> known.add(filter.rule()));

        for (CatalogueRule rule : CatalogueRule.shipped()) {
            assertThat(known).as(rule.rule()).containsAll(rule.answeredBy());
            assertThat(rule.answeredBy().isEmpty()).as(rule.rule()).isEqualTo(!rule.step().isEmpty());
        }
    }

    @Test
    void hasAPlaceForEverySharingRule() {
        List<String> placed = new ArrayList<>();
        CatalogueRule.shipped().forEach(rule -> placed.addAll(rule.answeredBy()));

        assertThat(placed).containsAll(ROWS.stream()
                .filter(rule -> !rule.startsWith("T-"))
                .toList());
    }

    @Test
    void holdsTheFortyRulesOfTheReference() {
        assertThat(CatalogueRule.shipped().stream().map(CatalogueRule::rule).collect(Collectors.toSet()))
                .containsAll(Stream.of(
                                "EMERG S47 U13SEX HARDLIST UNSAFE-RECIP FANOUT OPENCASE S85 S86 S117 ENC PPN FGMKNOWN",
                                "PREVENT LADO CPIS COMP COMPREFUSE PR AGREE EHA EXCL SIB 16LA APD CLDC NDOO SFLAG",
                                "ADOPT THIRD PUBREF UPN NHSNO SXH FREETEXT ADM CLOCK REPEAT FEED OUTAREA DEFAULT")
                        .flatMap(line -> Stream.of(line.split(" ")))
                        .map(name -> "R-" + name)
                        .toList());
    }

    @Test
    void saysWhoSignedOffTheVersionInTheFile() {
        for (String name : FILES) {
            String version = file(name).version();
            assertThat(SignedOff.shipped())
                    .anyMatch(line -> line.table().equals(name) && version.startsWith(line.version() + "+"));
        }
    }

    @Test
    void readsTheSameVersionAsTheEngine() {
        assertThat(file("triage").version())
                .isEqualTo(DmnTables.fromClassPath("/frontdoor/tables/triage.dmn").version());
    }

    @Test
    void readsEveryCell() {
        for (String name : FILES) {
            for (TableText table : file(name).tables()) {
                assertThat(table.asks()).isNotEmpty().doesNotContain("");
                assertThat(table.rows()).isNotEmpty();
                assertThat(table.rows()).allMatch(row -> row.when().size() == table.asks().size());
                assertThat(table.rows()).allMatch(row -> row.then().size() == table.answers().size());
            }
        }
    }
}
