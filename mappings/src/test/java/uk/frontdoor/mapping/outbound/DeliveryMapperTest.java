package uk.frontdoor.mapping.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.ALaw;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.fixture.Canaries;
import uk.frontdoor.core.fixture.SharingRows;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.PoliceDetail;
import uk.frontdoor.core.sharing.Answer;
import uk.frontdoor.core.sharing.FieldGroup;
import uk.frontdoor.core.sharing.FieldProfile;
import uk.frontdoor.core.sharing.PolicySharingGate;
import uk.frontdoor.core.sharing.ProfileContents;
import uk.frontdoor.core.sharing.Release;
import uk.frontdoor.core.sharing.ReleaseTag;
import uk.frontdoor.core.sharing.Rulebook;
import uk.frontdoor.core.sharing.SharingOutcome;
import uk.frontdoor.core.sharing.SharingPolicy;
import uk.frontdoor.core.triage.TriagedReferral;

class DeliveryMapperTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(DeliverySchema.source(), StandardCharsets.UTF_8), InputFormat.JSON);
    private static final ReleaseTag TAG =
            new ReleaseTag(new SecretKeySpec("a key for tests, thirty-two bytes".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final DeliveryMapper mapper = new DeliveryMapper();

    private enum Case {
        EARLY_HELP_TO_A_HUB(ADecision.HUB) {
            @Override
            TriagedReferral triaged() {
                return ADecision.toShare().about(AReferral.fromASchool().build());
            }
        },
        HARM_TO_THE_MASH(ADecision.MASH) {
            @Override
            TriagedReferral triaged() {
                AReferral referral = AReferral.fromASchool()
                        .withHousehold(AReferral.aMother(), AReferral.anAllegedPerpetrator())
                        .withPolice(new PoliceDetail("TF", "TF-2026-0001", "DASH", "HIGH", null, true, true))
                        .showing(IndicatorCode.PHYSICAL_ABUSE);
                return ADecision.toShare().at(CanonicalLevel.N5).about(referral.build());
            }
        };

        private final Destination recipient;

        Case(Destination recipient) {
            this.recipient = recipient;
        }

        abstract TriagedReferral triaged();

        Path golden() {
            return Path.of("src/test/resources/outbound", name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".json");
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesEveryGoldenCaseAsWrittenDown(Case golden) throws IOException {
        Release release = release(golden.triaged(), golden.recipient, new SharingRows(), SharingRows.CONTENTS);

        String made = JSON.writeValueAsString(JSON.readTree(mapper.map(release))) + "\n";

        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.golden().getParent());
            Files.writeString(golden.golden(), made, StandardCharsets.UTF_8);
        }
        assertThat(made).isEqualTo(Files.readString(golden.golden(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void writesWhatTheSchemaPromises(Case golden) {
        byte[] delivery = mapper.map(release(golden.triaged(), golden.recipient, new SharingRows(), SharingRows.CONTENTS));

        assertThat(SCHEMA.validate(new String(delivery, StandardCharsets.UTF_8), InputFormat.JSON)).isEmpty();
    }

    @Test
    void writesTheSameBytesForTheSameRelease() {
        TriagedReferral triaged = Case.HARM_TO_THE_MASH.triaged();

        assertThat(mapper.map(release(triaged, ADecision.MASH, new SharingRows(), SharingRows.CONTENTS)))
                .isEqualTo(mapper.map(release(triaged, ADecision.MASH, new SharingRows(), SharingRows.CONTENTS)));
    }

    @Test
    void tellsHowMuchWasWithheldAndNeverWhat() {
        Release release = release(
                Case.EARLY_HELP_TO_A_HUB.triaged(), ADecision.HUB, new SharingRows(), SharingRows.CONTENTS);

        JsonNode delivery = JSON.readTree(mapper.map(release));

        assertThat(delivery.get("withheld").intValue()).isEqualTo(release.redactions().size());
        assertThat(delivery.toString()).doesNotContain("R-UPN", "R-NHSNO", "R-FREETEXT");
    }

    @Test
    void leaksNoValueOutsideTheGroupsOfTheProfile() {
        Random random = new Random(20260915L);
        int released = 0;
        for (int round = 0; round < 3_000; round++) {
            released += leaksNothing(random, round) ? 1 : 0;
        }
        assertThat(released).isGreaterThan(1_000);
    }

    private boolean leaksNothing(Random random, int round) {
        Canaries canaries = new Canaries(random);
        TriagedReferral triaged = ADecision.toShare().summarising(canaries.summary()).about(canaries.referral());
        Destination recipient = ADecision.DESTINATIONS.all().get(random.nextInt(7));
        Set<FieldGroup> groups = EnumSet.allOf(FieldGroup.class);
        groups.removeIf(_ -> random.nextInt(3) == 0);
        SharingPolicy permits = _ -> SharingRows.answer(
                Answer.PERMIT, FieldProfile.P3, "S-TEST");
        if (!(gate(permits, _ -> groups).decide(triaged, recipient.id()) instanceof SharingOutcome.Released(var release))) {
            return false;
        }
        String delivery = new String(mapper.map(release), StandardCharsets.UTF_8);
        List<String> mayGo = canaries.values().stream()
                .filter(canary -> canary.mayGo(groups, recipient.kind()))
                .map(Canaries.Canary::value)
                .toList();
        assertThat(canaries.values().stream().map(Canaries.Canary::value).filter(delivery::contains))
                .as("round %d to %s", round, recipient.kind())
                .allMatch(mayGo::contains);
        return true;
    }

    private static Release release(
            TriagedReferral triaged, Destination recipient, SharingPolicy policy, ProfileContents contents) {
        SharingOutcome outcome = gate(policy, contents).decide(triaged, recipient.id());
        assertThat(outcome).isInstanceOf(SharingOutcome.Released.class);
        return ((SharingOutcome.Released) outcome).release();
    }

    private static PolicySharingGate gate(SharingPolicy policy, ProfileContents contents) {
        return new PolicySharingGate(
                new Rulebook(policy, contents, ALaw.TODAY, ADecision.TERMS),
                ADecision.DESTINATIONS,
                _ -> Optional.empty(),
                TAG,
                ADecision.CLOCK);
    }
}
