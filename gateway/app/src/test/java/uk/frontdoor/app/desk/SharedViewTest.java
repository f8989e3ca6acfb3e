package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.ALaw;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.fixture.SharingRows;
import uk.frontdoor.core.referral.SafeContact;
import uk.frontdoor.core.sharing.Answer;
import uk.frontdoor.core.sharing.FieldProfile;
import uk.frontdoor.core.sharing.PolicySharingGate;
import uk.frontdoor.core.sharing.Previewed;
import uk.frontdoor.core.sharing.ReleaseTag;
import uk.frontdoor.core.sharing.Rulebook;
import uk.frontdoor.core.sharing.SharingOutcome;
import uk.frontdoor.core.triage.TriagedReferral;
import uk.frontdoor.mapping.outbound.DeliveryMapper;

/** The preview on the desk against the message that is sealed. */
final class SharedViewTest {
    private static final ReleaseTag TAG = new ReleaseTag(
            new SecretKeySpec("a key for tests, thirty-two bytes".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    private static final PolicySharingGate GATE = new PolicySharingGate(
            new Rulebook(
                    _ -> SharingRows.answer(Answer.PERMIT, FieldProfile.P4, "S-TEST"),
                    SharingRows.CONTENTS,
                    ALaw.TODAY,
                    ADecision.TERMS),
            ADecision.DESTINATIONS,
            _ -> Optional.empty(),
            TAG,
            ADecision.CLOCK);

    @Test
    void showsEveryValueThatIsSealedAndNoOther() {
        TriagedReferral triaged = ADecision.toShare()
                .about(AReferral.fromASchool()
                        .withHousehold(AReferral.aMother(), AReferral.anAllegedPerpetrator())
                        .build());
        Set<String> sealed = sealed(triaged);

        List<String> shown = shown(triaged);

        assertThat(shown).containsAll(sealed);
        assertThat(sealed).containsAll(shown);
    }

    private static Set<String> sealed(TriagedReferral triaged) {
        SharingOutcome outcome = GATE.decide(triaged, ADecision.MASH.id());
        byte[] message = new DeliveryMapper().map(((SharingOutcome.Released) outcome).release());
        JsonNode delivery = new JsonMapper().readTree(message);
        return Stream.concat(
                        Stream.of(delivery.path("reference").asString()),
                        values("", delivery.path("referral")).map(SharedViewTest::asShown))
                .collect(Collectors.toSet());
    }

    private static Stream<String> values(String name, JsonNode node) {
        if (node.isObject()) {
            return node.propertyStream().flatMap(member -> values(member.getKey(), member.getValue()));
        }
        if (node.isArray()) {
            return node.valueStream().flatMap(each -> values(name, each));
        }
        if (name.equals("method")) {
            return Stream.of(Words.of(SafeContact.Method.valueOf(node.asString())));
        }
        // Labels stand in headings, and yes or no in words of their own.
        return node.isBoolean() || name.equals("label") || name.equals("about") ? Stream.empty() : Stream.of(node.asString());
    }

    private static String asShown(String value) {
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return EnglishTime.day(LocalDate.parse(value));
        }
        return value.matches("[A-Z]+(_[A-Z]+)*") && value.length() > 2 ? Words.ofConstant(value) : value;
    }

    private static List<String> shown(TriagedReferral triaged) {
        Previewed preview = GATE.preview(triaged, ADecision.MASH.id());
        return SharedView.of(((Previewed.WouldGo) preview).content()).stream()
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.value().lines())
                .filter(value -> !Set.of("Yes", "No", "Safe", "Do not leave one", "Do not send one").contains(value))
                .toList();
    }
}
