package uk.frontdoor.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.frontdoor.config.catalogue.CatalogueRule;
import uk.frontdoor.config.catalogue.Filter;
import uk.frontdoor.config.dmn.SignedOff;
import uk.frontdoor.config.law.DeclaredLaw;
import uk.frontdoor.config.profile.DeclaredProfiles;

class RulePageWriterTest {
    private static RulePage page(String name) {
        return RulePageWriter.table(name, TableFile.shipped(name).text(), SignedOff.shipped());
    }

    @Test
    void showsEveryTableOfEveryFileWithAsManyCellsAsColumns() {
        for (String name : RuleTables.NAMES) {
            assertThat(page(name).sections()).isNotEmpty();
            page(name).sections().forEach(section -> assertThat(section.rows())
                    .allMatch(row -> row.cells().size() == section.columns().size()));
        }
    }

    @Test
    void saysWhichVersionSinceWhenAndWhoSignedItOff() {
        assertThat(page("sharing").facts())
                .extracting(RulePage.Fact::name)
                .containsExactly("Version", "In force since", "Signed off by");
    }

    @Test
    void saysWhenAVersionIsSignedOffByNobody() {
        RulePage page = RulePageWriter.table("sharing", TableFile.shipped("sharing").text(), List.of());

        assertThat(page.facts()).anyMatch(fact -> fact.value().contains("no sign-off"));
    }

    @Test
    void readsCellsAsWords() {
        assertThat(CellWords.of("-")).isEqualTo("any");
        assertThat(CellWords.of("\"FAMILY_HUB\", \"MASH\"")).isEqualTo("family hub or MASH");
        assertThat(CellWords.of("not(\"COVERS\")")).isEqualTo("anything but covers");
        assertThat(CellWords.of("true")).isEqualTo("yes");
        assertThat(CellWords.ofAnswer("[\"L1\", \"T-ACK\"]")).isEqualTo("L1, T-ACK");
        assertThat(CellWords.ofAnswer("\"A sentence, with a comma.\"")).isEqualTo("A sentence, with a comma.");
        assertThat(CellWords.ofAnswer("Section 47 enquiry")).isEqualTo("Section 47 enquiry");
    }

    @Test
    void writesCatalogueProfilesAndLaw() {
        assertThat(RulePageWriter.catalogue(CatalogueRule.shipped(), Filter.shipped()).sections()).hasSize(2);
        assertThat(RulePageWriter.profiles(new DeclaredProfiles()).sections().getFirst().rows()).hasSize(13);
        assertThat(RulePageWriter.law(new DeclaredLaw().provisions()).sections().getFirst().rows()).hasSize(10);
    }
}
