package uk.frontdoor.config.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.config.file.UnusableFiles;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.agency.AgencyKind;
import uk.frontdoor.core.agency.SendingLimit;
import uk.frontdoor.core.intake.Channel;

class DeclaredAgenciesTest {
    @TempDir
    private Path folder;

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
        assertThat(register.declared(AgencyId.PUBLIC).orElseThrow().proofs().apiKeys()).isEmpty();
    }

    @Test
    void marksEveryKeyOfTheDemonstrationAsSuch() {
        assertThat(register.all())
                .filteredOn(agency -> !agency.proofs().apiKeys().isEmpty())
                .isNotEmpty()
                .allMatch(DeclaredAgency::holdsDemonstrationKey);
    }

    @Test
    void doesNotKnowAnybodyElse() {
        assertThat(register.find(new AgencyId("somebody-else"))).isEmpty();
    }

    @Test
    void marksTheDemonstrationsAssertionKeyAsSuchToo() {
        var trust = register.declared(new AgencyId("northfell-trust")).orElseThrow();

        assertThat(trust.proofs().assertionKeys()).singleElement().satisfies(key -> {
            assertThat(key.keyId()).isEqualTo("demo-northfell-trust");
            assertThat(key.key().getAlgorithm()).isEqualTo("EC");
            assertThat(key.demonstration()).isTrue();
        });
    }

    @Test
    void endsACredentialOnTheDayItIsRevoked() {
        DeclaredAgencies changed = read(
                """
                agencies:
                  - id: one
                    name: One
                    kind: SCHOOL
                    sourceCode: "2A"
                    channels: [SCHOOL_JSON]
                    apiKeys:
                      - {digest: %s, expires: 2027-01-01, revoked: 2026-03-01}
                """
                        .formatted("ab".repeat(32)));

        assertThat(changed.declared(new AgencyId("one")).orElseThrow().proofs().apiKeys())
                .singleElement()
                .satisfies(key -> assertThat(key.expiresAt()).isEqualTo("2026-03-01T00:00:00Z"));
    }

    @Test
    void givesASystemNoMoreThanItNamesOfWhatItsAgencyMayUse() {
        var systems = register.declared(new AgencyId("testfell-primary")).orElseThrow().systems();

        assertThat(systems).extracting(DeclaredSystem::id).containsExactly("testfell-primary", "testfell-mis");
        assertThat(systems.getLast().agency().id()).isEqualTo(new AgencyId("testfell-primary"));
        assertThat(systems.getLast().agency().mayUse(Channel.SCHOOL_CSV)).isTrue();
        assertThat(systems.getLast().agency().mayUse(Channel.SCHOOL_JSON)).isFalse();
    }

    @Test
    void saysWhatIsWrongWithASystem() {
        assertThatThrownBy(
                        () -> read(
                                """
                                agencies:
                                  - id: one
                                    name: One
                                    kind: NHS
                                    sourceCode: "3A"
                                    channels: [NHS_FHIR]
                                    systems:
                                      - {id: one, channels: [NHS_FHIR]}
                                      - {id: records, channels: [SCHOOL_CSV]}
                                      - {id: records}
                                      - id: weak
                                        assertionKeys:
                                          - {kid: a, algorithm: RSA, publicKey: "%s"}
                                """
                                        .formatted(publicKey(1024))))
                .isInstanceOfSatisfying(UnusableFiles.class, unusable -> assertThat(unusable.faults())
                        .anyMatch(fault -> fault.contains(":8: id: an agency or a system has this name"))
                        .anyMatch(fault -> fault.contains(":9: channels: no more than those of its agency"))
                        .anyMatch(fault -> fault.contains(":10: id: an agency or a system has this name"))
                        .anyMatch(fault -> fault.contains(":13: publicKey: RSA of 2048 bits or more"))
                        .hasSize(4));
    }

    @Test
    void letsTwoSystemsCallTheirKeysTheSame() {
        String key = publicKey(2048);
        assertThat(read(
                                """
                                agencies:
                                  - id: one
                                    name: One
                                    kind: NHS
                                    sourceCode: "3A"
                                    channels: [NHS_FHIR]
                                    assertionKeys:
                                      - {kid: key-1, algorithm: RSA, publicKey: "%1$s"}
                                    systems:
                                      - id: records
                                        channels: [NHS_FHIR]
                                        assertionKeys:
                                          - {kid: key-1, algorithm: RSA, publicKey: "%1$s"}
                                """
                                        .formatted(key))
                        .all())
                .singleElement()
                .satisfies(agency -> assertThat(agency.systems()).hasSize(2));
    }

    private static String publicKey(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return Base64.getEncoder()
                    .encodeToString(generator.generateKeyPair().getPublic().getEncoded());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void saysEverythingThatIsWrongAtOnceWithItsLineAndWithoutTheValue() {
        assertThatThrownBy(
                        () -> read(
                                """
                                agencies:
                                  - id: ONE
                                    name: One
                                    kind: SHOOL
                                    sourceCode: "2Z"
                                    channels: [SCHOOL_JSON, FAX]
                                    feedbackAddress: secret-place
                                    apiKeys:
                                      - {digest: secret-key, demo: yes}
                                  - id: two
                                    name: Two
                                    name: Two again
                                    kind: SCHOOL
                                    sourceCode: "2A"
                                    apiKeys:
                                      - {digest: %1$s}
                                      - {digest: %1$s}
                                    colour: red
                                  - {id: two, name: Two, kind: NHS, sourceCode: "3A"}
                                """
                                        .formatted("ab".repeat(32))))
                .isInstanceOfSatisfying(UnusableFiles.class, unusable -> {
                    assertThat(unusable.faults())
                            .anyMatch(fault -> fault.contains(":2: id"))
                            .anyMatch(fault -> fault.contains(":4: kind: one of [SCHOOL, NHS"))
                            .anyMatch(fault -> fault.contains(":5: sourceCode"))
                            .anyMatch(fault -> fault.contains(":6: channels: one of [NHS_FHIR"))
                            .anyMatch(fault -> fault.contains(":7: feedbackAddress"))
                            .anyMatch(fault -> fault.contains(":9: digest"))
                            .anyMatch(fault -> fault.contains(":9: demo: true or false"))
                            .anyMatch(fault -> fault.contains(":12: name: stands here twice"))
                            .anyMatch(fault -> fault.contains(":17: this credential is declared twice"))
                            .anyMatch(fault -> fault.contains(":18: colour: not a known key"))
                            .anyMatch(fault -> fault.contains(":19: id: this agency is declared twice"))
                            .hasSize(11);
                    assertThat(unusable.getMessage()).doesNotContain("secret");
                });
    }

    @Test
    void readsHowMuchAnAgencyMaySendWhereThatIsNotWhatAllMay() {
        assertThat(read(limited("SCHOOL", "{perSecond: 20, burst: 200}")).all())
                .singleElement()
                .satisfies(agency -> assertThat(agency.limit()).isEqualTo(new SendingLimit(20, 200)));
        assertThat(register.all()).allSatisfy(agency -> assertThat(agency.limit()).isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SCHOOL | {perSecond: 0, burst: 200}              | :7: perSecond: a whole number from 1 to 1000000",
                "SCHOOL | {perSecond: 1000001, burst: 200}        | :7: perSecond: a whole number from 1 to 1000000",
                "SCHOOL | {perSecond: 99999999999, burst: 200}    | :7: perSecond: a whole number from 1 to 1000000",
                "SCHOOL | {perSecond: 20, burst: some}            | :7: burst: a whole number from 1 to 1000000",
                "SCHOOL | {perSecond: 20}                         | :7: burst: a value",
                "SCHOOL | {perSecond: 20, burst: 2, perMinute: 2} | :7: perMinute: not a known key",
                "SCHOOL | 20                                      | :7: keys and values",
                "PUBLIC | {perSecond: 20, burst: 200}             | :7: limit: not a known key"
            })
    void saysWhatIsWrongWithALimit(String kind, String limit, String fault) {
        assertThatThrownBy(() -> read(limited(kind, limit)))
                .isInstanceOfSatisfying(UnusableFiles.class, unusable -> assertThat(unusable.faults())
                        .anyMatch(each -> each.contains(fault)));
    }

    private static String limited(String kind, String limit) {
        return """
                agencies:
                  - id: one
                    name: One
                    kind: %s
                    sourceCode: "2A"
                    channels: [SCHOOL_JSON]
                    limit: %s
                """
                .formatted(kind, limit);
    }

    @Test
    void readsWhereAnNhsSendersServicesTakeAnswers() {
        assertThat(read(AnswersAt.of("\"2000011111\": \"https://trust.example/FHIR/R4\"")).all())
                .singleElement()
                .satisfies(agency -> assertThat(agency.answerAddresses())
                        .containsOnly(Map.entry("2000011111", URI.create("https://trust.example/FHIR/R4"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"2000011111\": \"http://trust.example/FHIR/R4\"",
        "\"2000011111\": \"https://trust.example/FHIR/R4/\"",
        "\"2000011111\": \"https://user@trust.example/FHIR/R4\"",
        "\"2000011111\": \"https://trust.example/FHIR/R4?to=1\"",
        "\"2000011111\": \"file:///etc/passwd\"",
        "\"trust\": \"https://trust.example/FHIR/R4\""
    })
    void refusesAnAnswerAddressThatIsNotPlain(String address) {
        assertThatThrownBy(() -> read(AnswersAt.of(address)))
                .isInstanceOfSatisfying(UnusableFiles.class, unusable -> assertThat(unusable.getMessage())
                        .contains("answerAddresses")
                        .doesNotContain("trust.example", "passwd"));
    }

    /** A register of one agency. */
    private static final class AnswersAt {
        static String of(String addresses) {
            return """
                    agencies:
                      - id: one
                        name: One
                        kind: NHS
                        sourceCode: "3A"
                        channels: [NHS_FHIR]
                        answerAddresses: {%s}
                    """
                    .formatted(addresses);
        }
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThatThrownBy(() -> DeclaredAgencies.read(new ResourceFile("/frontdoor/agencies/nowhere.yaml")))
                .isInstanceOf(UnusableFiles.class)
                .hasMessageContaining("nowhere.yaml");
    }

    private DeclaredAgencies read(String text) {
        try {
            Path file = Files.writeString(folder.resolve("agencies.yaml"), text);
            return DeclaredAgencies.read(new ResourceFile("file:" + file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
