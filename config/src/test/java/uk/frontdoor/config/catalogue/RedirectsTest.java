package uk.frontdoor.config.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.frontdoor.config.dmn.DmnText;
import uk.frontdoor.core.sharing.RedirectTo;

/** Every row that redirects says whom it points to, and no other row does. */
class RedirectsTest {
    private final Redirects redirects = Redirects.shipped();

    @Test
    void pointsSomewhereForEveryRowThatRedirects() {
        assertThat(rows(true)).hasSize(5).allSatisfy(rule -> assertThat(redirects.of(rule)).as(rule).isPresent());
    }

    @Test
    void saysNothingOfRowsThatDoNot() {
        assertThat(rows(false)).allSatisfy(rule -> assertThat(redirects.of(rule)).as(rule).isEmpty());
    }

    @Test
    void sendsAChildWhoLivesElsewhereHomeAndAnOpenCaseToItsTeam() {
        assertThat(redirects.of("M-61-OUT-OF-AREA")).contains(RedirectTo.HOME_FRONT_DOOR);
        assertThat(redirects.of("M-67-OPEN-CASE")).contains(RedirectTo.ALLOCATED_TEAM);
    }

    private static Set<String> rows(boolean redirecting) {
        return List.of("matters", "sharing").stream()
                .flatMap(name -> DmnText.fromClassPath("/frontdoor/tables/" + name + ".dmn").tables().stream())
                .filter(table -> table.name().equals("Verdict"))
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.then().contains("\"REDIRECT\"") == redirecting)
                .map(row -> row.when().getFirst().replace("\"", ""))
                .collect(Collectors.toSet());
    }
}
