package uk.frontdoor.config.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.agency.AgencyKind;
import uk.frontdoor.core.intake.Channel;

class DeclaredAgenciesTest {
    private final DeclaredAgencies register = DeclaredAgencies.read(new ResourceFile(DeclaredAgencies.DEMONSTRATION));

    @Test
    void knowsASchoolAndWhichChannelsItMayUse() {
        var school = register.find(new AgencyId("testfell-primary")).orElseThrow();

        assertThat(school.kind()).isEqualTo(AgencyKind.SCHOOL);
        assertThat(school.mayUse(Channel.SCHOOL_JSON)).isTrue();
        assertThat(school.mayUse(Channel.NHS_FHIR)).isFalse();
    }

    @Test
    void knowsThePublicWithoutAKey() {
        assertThat(register.declared(AgencyId.PUBLIC).orElseThrow().apiKeys()).isEmpty();
    }

    @Test
    void marksEveryKeyOfTheDemonstrationAsSuch() {
        assertThat(register.all())
                .filteredOn(agency -> !agency.apiKeys().isEmpty())
                .isNotEmpty()
                .allMatch(DeclaredAgency::holdsDemonstrationKey);
    }

    @Test
    void doesNotKnowAnybodyElse() {
        assertThat(register.find(new AgencyId("somebody-else"))).isEmpty();
    }
}
