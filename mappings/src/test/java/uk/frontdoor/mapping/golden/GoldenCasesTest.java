package uk.frontdoor.mapping.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.core.referral.Referral;

/** Run with {@code -Dgolden.write=true} to write what the mappers make today; then read the difference. */
class GoldenCasesTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @TestFactory
    Stream<DynamicTest> mapsEveryCaseAsWrittenDown() throws IOException {
        return everyCase().map(golden -> DynamicTest.dynamicTest(golden.toString(), () -> {
            String made = JSON.writeValueAsString(new Outcome(golden)) + "\n";
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(golden.expected(), made, StandardCharsets.UTF_8);
            }
            assertThat(made).isEqualTo(Files.readString(golden.expected(), StandardCharsets.UTF_8));
            assertThat(golden.folder().resolve("why.md")).isNotEmptyFile();
        }));
    }

    @TestFactory
    Stream<DynamicTest> hasARowInTheMappingTableForEveryOrigin() throws IOException {
        return everyCase().map(golden -> DynamicTest.dynamicTest(golden.toString(), () -> {
            Referral referral = new Outcome(golden).referral();
            List<String> rows = MappingTable.targets(Path.of("docs", golden.party() + ".md"));
            if (referral != null) {
                assertThat(rows).containsAll(referral.origins().stream()
                        .map(origin -> origin.field().replaceAll("\\[\\d+]", "[]"))
                        .distinct()
                        .toList());
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> keepsAtLeastFourCasesOfEachParty() {
        return Parties.ALL.keySet().stream()
                .map(party -> DynamicTest.dynamicTest(party, () -> assertThat(GoldenCase.of(party)).hasSizeGreaterThanOrEqualTo(4)));
    }

    private static Stream<GoldenCase> everyCase() throws IOException {
        List<GoldenCase> cases = new ArrayList<>();
        for (String party : Parties.ALL.keySet()) {
            cases.addAll(GoldenCase.of(party).toList());
        }
        return cases.stream();
    }

    /** The outcome with its name first, for the file. */
    record Outcome(String outcome, NormaliseOutcome content) {
        Outcome(GoldenCase golden) throws IOException {
            this(Parties.map(golden));
        }

        private Outcome(NormaliseOutcome content) {
            this(content.getClass().getSimpleName(), content);
        }

        private Referral referral() {
            return switch (content) {
                case NormaliseOutcome.Normalised normalised -> normalised.referral();
                case NormaliseOutcome.Updates updates -> updates.referral();
                case NormaliseOutcome.NeedsKeying needsKeying -> null;
                case NormaliseOutcome.Cancels cancels -> null;
            };
        }
    }
}
