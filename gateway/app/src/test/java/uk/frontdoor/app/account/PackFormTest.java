package uk.frontdoor.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.frontdoor.core.account.AccessChoice;
import uk.frontdoor.core.account.AccessItem;
import uk.frontdoor.core.account.AccessItems;
import uk.frontdoor.core.account.AccessOutcome;
import uk.frontdoor.core.account.AccessRequest;
import uk.frontdoor.core.account.AskedBy;
import uk.frontdoor.core.account.HarmFinding;
import uk.frontdoor.core.account.HeldOfChild;
import uk.frontdoor.core.account.Hidden;
import uk.frontdoor.core.account.SubjectAccess;
import uk.frontdoor.core.account.SubjectCopy;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.Address;
import uk.frontdoor.core.referral.Postcode;
import uk.frontdoor.core.referral.ReferrerKind;

/** Packs of which a person withheld all that may be withheld. */
final class PackFormTest {
    @Test
    void isATaggedPdfWithTitleAndLanguage() throws IOException {
        byte[] pdf = PackForm.PDF.write(copy(AReferral.fromASchool()));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("What is held about a child");
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getStructureTreeRoot().getParentTree()).isNotNull();
            document.getPage(0).getResources().getFontNames().forEach(
                    name -> assertThat(embedded(document, name)).isTrue());
        }
    }

    @Test
    void showsNamesWithTheirAccentsAndABoxForWhatTheFontHasNot() throws IOException {
        String text = text(AReferral.fromASchool().about(AReferral.aChild("c1", "Łucja-Zoë Şahin Ἕκτωρ 安")));

        assertThat(text).contains("Łucja-Zoë Şahin Ἕκτωρ □ Testwell").contains("3 February 2015", "LA14 1AA");
    }

    @Test
    void saysWhereItComesFromAndWhatTheLawAsksFor() throws IOException {
        String text = text(AReferral.fromASchool());

        assertThat(text)
                .contains(
                        "Given by whoever referred, 14 September 2026", "Information Commissioner",
                        "Articles 15 and 6(1)(c)")
                .doesNotContain("Sam Teacher", "Morgan", "07700", "hungry");
    }

    @ParameterizedTest
    @EnumSource(PackForm.class)
    void isTheSameBytesEachTime(PackForm form) {
        assertThat(form.write(copy(AReferral.fromASchool()))).isEqualTo(form.write(copy(AReferral.fromASchool())));
    }

    @ParameterizedTest
    @EnumSource(PackForm.class)
    void tellsNothingOfAHiddenSibling(PackForm form) {
        AReferral alone = AReferral.fromASchool().about(AReferral.aChild("c1", "Effie"));
        AReferral after = AReferral.fromASchool().about(AReferral.aChild("c1", "Effie"), Hidden.child("c2", "Josh"));
        AReferral before = AReferral.fromASchool().about(
                AReferral.aChild("c0", "Josh"), AReferral.aChild("c1", "Effie"));

        assertThat(form.write(copy(before))).isEqualTo(form.write(copy(alone)));
        assertThat(form.write(copy(after))).as("in hiding, with the other").isEqualTo(form.write(copy(AReferral.fromASchool()
                .about(Hidden.at("c1", "Effie", HIDING, "Another School")))));
    }

    private static final Address HIDING = new Address(List.of("1 Elsewhere"), Postcode.of("LA14 1AA"), true, null);

    @ParameterizedTest
    @EnumSource(PackForm.class)
    void tellsNothingOfWhoReferredWithoutAName(PackForm form) {
        byte[] anonymous = form.write(copy(AReferral.fromASchool().anonymous()));

        assertThat(form.write(copy(AReferral.fromASchool().by(ReferrerKind.PUBLIC_NAMED, "10")))).isEqualTo(anonymous);
        assertThat(form.write(copy(AReferral.fromASchool().by(ReferrerKind.PUBLIC_ANONYMOUS, "10")))).isEqualTo(
                anonymous);
    }

    @ParameterizedTest
    @EnumSource(PackForm.class)
    void tellsNothingOfAProtectedAddress(PackForm form) {
        byte[] one = form.write(copy(AReferral.fromASchool().about(Hidden.child("c1", "Effie"))));
        byte[] other = form.write(
                copy(AReferral.fromASchool().about(Hidden.at("c1", "Effie", HIDING, "Another School"))));

        assertThat(one).isEqualTo(other);
        assertThat(new String(one, StandardCharsets.ISO_8859_1)).doesNotContain("Refuge", "PR1", "Secret Primary");
    }

    private static boolean embedded(PDDocument document, COSName name) {
        try {
            return document.getPage(0).getResources().getFont(name).isEmbedded();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String text(AReferral referral) throws IOException {
        try (PDDocument document = Loader.loadPDF(PackForm.PDF.write(copy(referral)))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static SubjectCopy copy(AReferral referral) {
        List<AccessItem> items = AccessItems.of(
                List.of(new HeldOfChild(referral.build(), "c1", List.of(), List.of())), AskedBy.PARENT_WITH_RESPONSIBILITY);
        Map<String, AccessChoice> withheld =
                items.stream().collect(Collectors.toMap(AccessItem::key, _ -> AccessChoice.WITHHOLD));
        AccessRequest request = new AccessRequest(
                new UUID(7, 8), "FD-2222-2222-22", AskedBy.CHILD, HarmFinding.NOT_LIKELY, Instant.parse(
                        "2026-11-22T10:00:00Z"));
        return ((AccessOutcome.Granted) SubjectAccess.make(request, items, withheld)).copy();
    }
}
