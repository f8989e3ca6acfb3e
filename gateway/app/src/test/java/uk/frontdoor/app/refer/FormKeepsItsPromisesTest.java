package uk.frontdoor.app.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.attachment.Attachment;
import uk.frontdoor.app.attachment.AttachmentType;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.config.profile.DeclaredProfiles;
import uk.frontdoor.config.sharing.DmnSharingPolicy;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.ALaw;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.sharing.PolicySharingGate;
import uk.frontdoor.core.sharing.Release;
import uk.frontdoor.core.sharing.ReleaseTag;
import uk.frontdoor.core.sharing.Rulebook;
import uk.frontdoor.core.sharing.SharingOutcome;

/** What the form promises on its pages, through its mapper and the real tables, for every recipient at every level. */
final class FormKeepsItsPromisesTest {
    private static final String NAME = "Zebedee Whistlewell";
    private static final List<Destination> RECIPIENTS = Arrays.stream(DestinationKind.values())
            .map(kind -> new Destination(
                    new DestinationId("r-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                    "Recipient " + kind.ordinal(),
                    kind,
                    ADecision.WAF,
                    Set.of()))
            .toList();
    private static final PolicySharingGate GATE = new PolicySharingGate(
            new Rulebook(DmnSharingPolicy.shipped(), new DeclaredProfiles(), ALaw.TODAY, ADecision.TERMS),
            () -> RECIPIENTS,
            _ -> Optional.empty(),
            new ReleaseTag(new SecretKeySpec(
                    "a key for tests, thirty-two bytes".getBytes(StandardCharsets.UTF_8), "HmacSHA256")),
            ADecision.CLOCK);

    @Test
    void neverTellsTheFamilyOfAYoungPersonWhoAskedForThat() {
        for (String age : List.of("10", "14", "16")) {
            for (String sign : List.of("EMOTIONAL_WELLBEING", "PHYSICAL_ABUSE")) {
                List<DestinationKind> told = new ArrayList<>();
                everybody(read(youngPerson(age, sign)), (recipient, release) -> {
                    told.add(recipient.kind());
                    assertThat(release.verdict().tell()).as("at %s", recipient.kind()).doesNotContain("T-FAM");
                    assertThat(release.content().reason()).contains("Do not tell the family");
                });
                assertThat(told).contains(DestinationKind.MASH).doesNotContain(DestinationKind.FAMILY_MEMBER);
            }
        }
    }

    @Test
    void tellsRecipientsNothingOfAWishThatWasNotMade() {
        everybody(
                read(youngPerson("16", "PHYSICAL_ABUSE").with("tellParents", "yes")),
                (_, release) -> assertThat(release.content().reason()).doesNotContain("Do not tell the family"));
    }

    private static AnsweredForm youngPerson(String age, String sign) {
        return AnsweredForm.byAYoungPerson()
                .without("child-1-dateOfBirth-day")
                .without("child-1-dateOfBirth-month")
                .without("child-1-dateOfBirth-year")
                .with("child-1-age", age)
                .with("indicators", sign);
    }

    @Test
    void tellsOnlyTheMashWhichNeighbourItWas() {
        Referral referral = read(AnsweredForm.byANeighbour()
                .with("anonymous", "no")
                .with("givenName", "Zebedee")
                .with("familyName", "Whistlewell")
                .with("role", "Zebedee Whistlewell from next door")
                .with("worry", "I heard shouting. " + NAME)
                .with("indicators", "PHYSICAL_ABUSE"));

        everybody(referral, (recipient, release) -> {
            if (recipient.kind() != DestinationKind.MASH) {
                assertThat(RecordJson.write(release.content()))
                        .as("at %s", recipient.kind())
                        .doesNotContain("Zebedee", "Whistlewell");
            }
        });
    }

    @Test
    void holdsNothingOfANeighbourWhoStaysAnonymous() {
        String original = new String(
                new FormJson(SomePlaces.PLACES)
                        .write(AnsweredForm.byANeighbour()
                                .with("givenName", "Zebedee")
                                .with("familyName", "Whistlewell")
                                .with("telephone", "01632 960001")
                                .with("contactValue", "01632 960001")
                                .build()),
                StandardCharsets.UTF_8);

        assertThat(original).doesNotContain("Zebedee", "Whistlewell", "01632");
    }

    @Test
    void passesNoDocumentOnToAnybody() {
        Attachment attachment = new Attachment(
                "whistlewell.pdf", AttachmentType.PDF, "%PDF-whistlewell".getBytes(StandardCharsets.US_ASCII));
        Referral referral = normalised(new FormJson(SomePlaces.PLACES)
                .write(AnsweredForm.withEverything().with("indicators", "PHYSICAL_ABUSE").build(), List.of(attachment)));

        assertThat(RecordJson.write(referral)).doesNotContain("whistlewell", "JVBER");
        everybody(referral, (_, release) -> assertThat(RecordJson.write(release.content()))
                .doesNotContain("whistlewell", "JVBER"));
    }

    /** Whatever is released to anybody, at every level, with and without section 47 and an override. */
    private static void everybody(Referral referral, BiConsumer<Destination, Release> check) {
        int released = 0;
        for (Destination recipient : RECIPIENTS) {
            for (CanonicalLevel level : CanonicalLevel.values()) {
                for (ADecision decision : decisions(level)) {
                    if (GATE.decide(decision.with(recipient).about(referral), recipient.id())
                            instanceof SharingOutcome.Released(var release)) {
                        check.accept(recipient, release);
                        released++;
                    }
                }
            }
        }
        assertThat(released).as("releases that were looked at").isPositive();
    }

    private static List<ADecision> decisions(CanonicalLevel level) {
        return List.of(
                ADecision.toShare().at(level).summarising(null),
                ADecision.toShare().at(level).summarising(null).onSection47(),
                ADecision.toShare().at(level).summarising(null).overriding("A manager's reason"));
    }

    private static Referral read(AnsweredForm form) {
        return normalised(new FormJson(SomePlaces.PLACES).write(form.build()));
    }

    private static Referral normalised(byte[] original) {
        assertThat(FormIsUnderstoodTest.read(original)).isInstanceOf(NormaliseOutcome.Normalised.class);
        return ((NormaliseOutcome.Normalised) FormIsUnderstoodTest.read(original)).referral();
    }
}
