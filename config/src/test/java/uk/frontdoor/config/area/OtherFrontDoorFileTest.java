package uk.frontdoor.config.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.area.Destinations;

class OtherFrontDoorFileTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-14T09:00:00Z"), ZoneOffset.UTC);

    private final OtherFrontDoorFile doors = new OtherFrontDoorFile();
    private final AreaFiles files = AreaFiles.shipped();
    private final Destinations destinations = files.destinations(CLOCK);

    @Test
    void namesTheFrontDoorOfEveryAuthorityWhosePostcodesAreKnownAndWhichIsNotServed() {
        Set<String> served = files.districtsOn(LocalDate.now(CLOCK)).keySet();
        Set<String> unserved = new ResourceFile("/frontdoor/postcodes/districts.csv").lines().stream()
                .skip(1)
                .map(line -> line.split(","))
                .filter(columns -> !served.contains(columns[0]))
                .map(columns -> columns[2])
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unserved).hasSize(14).allSatisfy(authority -> assertThat(doors.of(authority).name())
                .as(authority)
                .startsWith(authority.equals("Bedford") ? "Bedford Borough" : authority));
    }

    @Test
    void sendsWhoLivesWhereNobodyHereKnowsToTheCouncilThere() {
        assertThat(doors.of("another authority").name()).isEqualTo("the council of another authority, children's services");
        assertThat(doors.of("another authority").recipient()).isNull();
    }

    @Test
    void offersEveryAreaTheFrontDoorsThatCanBeReachedBesideItsOwnRecipients() {
        assertThat(destinations.choosableIn(new AreaId("lan")))
                .extracting(destination -> destination.id().value())
                .contains("mash-lan", "front-door-bwd", "front-door-bpl")
                .doesNotContain("mash-waf");
        assertThat(destinations.in(new AreaId("lan")))
                .extracting(Destination::kind)
                .doesNotContain(DestinationKind.OTHER_FRONT_DOOR);
        assertThat(destinations.areas())
                .extracting(AreaId::value)
                .containsExactlyInAnyOrder("waf", "cmb", "lan", "cam", "pet");
    }

    @Test
    void givesEveryAreaItsDesignatedOfficerItsPreventTeamAndItsPolice() {
        for (AreaId area : destinations.areas()) {
            assertThat(destinations.in(area))
                    .as(area.value())
                    .extracting(Destination::kind)
                    .contains(
                            DestinationKind.LADO,
                            DestinationKind.PREVENT,
                            DestinationKind.POLICE,
                            DestinationKind.ALLOCATED_TEAM);
        }
    }

    @Test
    void knowsCharitiesThatAreCommissionedFromThoseThatAreNot() {
        assertThat(destinations.all())
                .filteredOn(destination -> destination.kind() == DestinationKind.VOLUNTARY)
                .extracting(Destination::name)
                .containsOnly("Child Bereavement UK, Cumbria");
        assertThat(destinations.all())
                .filteredOn(destination -> destination.kind() == DestinationKind.VOLUNTARY_COMMISSIONED)
                .extracting(Destination::name)
                .containsOnly(
                        "Centre 33", "Parenting programmes, Cambridgeshire", "Parenting programmes, Peterborough");
    }
}
