package uk.frontdoor.mapping.golden;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.mapping.nhs.ReferralMessage;
import uk.frontdoor.mapping.nhs.Verdict;
import uk.frontdoor.mapping.nhs.answer.AcceptedAnswers;
import uk.frontdoor.mapping.nhs.answer.ResourceWriter;
import uk.frontdoor.mapping.nhs.finding.ShippedSeverities;
import uk.frontdoor.mapping.nhs.header.HeaderReader;
import uk.frontdoor.mapping.nhs.header.RequestKind;
import uk.frontdoor.mapping.nhs.reading.Format;
import uk.frontdoor.mapping.nhs.search.RequestIdentifiers;
import uk.frontdoor.mapping.nhs.search.SearchParameters;
import uk.frontdoor.mapping.nhs.search.SearchReading;
import uk.frontdoor.mapping.nhs.search.Token;
import uk.frontdoor.mapping.police.PoliceCsvMapper;
import uk.frontdoor.mapping.police.PoliceNoticeCheck;
import uk.frontdoor.mapping.reading.CsvFile;
import uk.frontdoor.mapping.reading.FilePart;
import uk.frontdoor.mapping.reading.StrictXml;
import uk.frontdoor.mapping.school.SchoolCsvMapper;
import uk.frontdoor.mapping.school.TransferFile;

/**
 * Whatever bytes come, what reads them before a mapper does gives an outcome, the same each time: while their sender
 * waits for the answer, or where a file is cut into referrals. Run as {@link ForeignBytesTest} is.
 */
class ForeignBytesAtTheDoorTest {
    private static final String LONGEST = "1h";
    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final AcceptedAnswers ANSWERS = new AcceptedAnswers(new ResourceWriter(FHIR));
    private static final HeaderReader HEADERS = new HeaderReader(ShippedSeverities.load(), Set.of("2000099999"));
    private static final Verdict.Accepted VALID =
            (Verdict.Accepted) ReferralMessage.valid().judge();
    private static final List<CsvFile> TABLES = List.of(SchoolCsvMapper.file(), PoliceCsvMapper.file());

    @Seeds("nhs")
    @FuzzTest(maxDuration = LONGEST)
    void judgesAnNhsMessageInJson(byte[] bytes) {
        assertThat(judged(bytes, Format.JSON)).isEqualTo(judged(bytes, Format.JSON));
    }

    @MethodSource("messagesInXml")
    @FuzzTest(maxDuration = LONGEST)
    void judgesAnNhsMessageInXml(byte[] bytes) {
        assertThat(judged(bytes, Format.XML)).isEqualTo(judged(bytes, Format.XML));
    }

    @MethodSource("requests")
    @FuzzTest(maxDuration = LONGEST)
    void readsWhatAnNhsRequestAsks(byte[] bytes) {
        Map<String, String> said = said(bytes);

        assertThat(HEADERS.read(said, said.get("_format"), RequestKind.MESSAGE))
                .isEqualTo(HEADERS.read(said, said.get("_format"), RequestKind.MESSAGE));
        assertThat(found(said)).isEqualTo(found(said));
    }

    @Seeds({"school-csv", "police-csv"})
    @FuzzTest(maxDuration = LONGEST)
    void cutsAFileOfRows(byte[] bytes) {
        for (CsvFile table : TABLES) {
            if (table.read(bytes) instanceof CsvFile.Reading.Readable(List<FilePart> parts)) {
                assertThat(parts.stream().flatMap(part -> part.numbers().stream())).doesNotHaveDuplicates();
                assertThat(parts).allSatisfy(part -> assertThat(rows(table, part)).isEqualTo(part.numbers().size()));
            }
        }
    }

    @Seeds("transfer-file")
    @FuzzTest(maxDuration = LONGEST)
    void cutsAFileOfPupils(byte[] bytes) {
        if (TransferFile.read(bytes) instanceof TransferFile.Reading.Readable(List<FilePart> pupils)) {
            assertThat(pupils).hasSize(pupilsIn(bytes, pupils.getFirst().contentType()));
            assertThat(pupils).allSatisfy(pupil -> assertThat(TransferFile.read(pupil.original()))
                    .isInstanceOfSatisfying(TransferFile.Reading.Readable.class, one -> assertThat(one.pupils())
                            .singleElement()
                            .satisfies(same -> assertThat(same.original()).isEqualTo(pupil.original()))));
        }
    }

    /** As who reads the whole document counts them. */
    private static int pupilsIn(byte[] file, String contentType) {
        Charset charset = Charset.forName(contentType.substring(contentType.indexOf('=') + 1));
        try {
            return (int) StrictXml.read(new String(file, charset).replaceFirst("^\uFEFF", ""))
                    .all("CTFpupilData")
                    .flatMap(data -> data.all("Pupil"))
                    .count();
        } catch (StrictXml.Unreadable unreadable) {
            throw new AssertionError("cut, and cannot be read", unreadable);
        }
    }

    @Seeds("police-json")
    @FuzzTest(maxDuration = LONGEST)
    void checksAPoliceNotice(byte[] bytes) {
        assertThat(PoliceNoticeCheck.check(bytes)).isEqualTo(PoliceNoticeCheck.check(bytes));
    }

    /** What is said of it, and where it is taken everything its receipt needs. */
    private static List<Object> judged(byte[] bytes, Format format) {
        return switch (ReferralMessage.RECEIVER.judge(bytes, format, ReferralMessage.NOW)) {
            case Verdict.Refused refused -> List.of(refused.reasons(), refused.error());
            case Verdict.Accepted taken -> List.of(
                    taken.outcome(),
                    taken.remarks(),
                    taken.message().id(),
                    taken.message().sourceEndpoint(),
                    taken.message().nhsNumber(),
                    taken.message().request().map(request -> request.lastUpdated()),
                    RequestIdentifiers.of(taken.message()),
                    Stream.of(Format.values())
                            .map(wanted -> new String(answer(taken, bytes, format, wanted), UTF_8))
                            .toList());
        };
    }

    private static byte[] answer(Verdict.Accepted taken, byte[] bytes, Format sent, Format wanted) {
        var kept = new AcceptedAnswers.Kept(AReferral.ID, CaseReference.of(AReferral.ID), ReferralMessage.NOW);
        return ANSWERS.write(taken, kept, new AcceptedAnswers.Exchange(bytes, sent, wanted));
    }

    /** A line for each: {@code name: value}. */
    private static Map<String, String> said(byte[] bytes) {
        Map<String, String> said = new HashMap<>();
        new String(bytes, ISO_8859_1).lines().forEach(line -> {
            int end = line.indexOf(": ");
            said.put(end < 0 ? line : line.substring(0, end), end < 0 ? "" : line.substring(end + 2));
        });
        return said;
    }

    /** What a search says, and whether it finds the valid message. */
    private static List<Object> found(Map<String, String> said) {
        Map<String, List<String>> parameters = new HashMap<>();
        said.forEach((name, value) -> {
            if (name.startsWith("patient") || name.startsWith("ServiceRequest")) {
                parameters.put(name, List.of(value));
            }
        });
        return switch (SearchParameters.read(parameters)) {
            case SearchReading.Refused refused -> List.of(refused);
            case SearchReading.Readable(var search) ->
                List.of(search, search.finds(VALID.message(), new Token("", "FD-TEST")));
        };
    }

    /** How many rows a piece has when it is cut again: none in a row that cannot stand alone. */
    private static int rows(CsvFile table, FilePart part) {
        return table.read(part.original()) instanceof CsvFile.Reading.Readable(List<FilePart> again)
                ? again.stream().mapToInt(each -> each.numbers().size()).sum()
                : 0;
    }

    static Stream<byte[]> messagesInXml() {
        return Stream.of(ReferralMessage.valid(), ReferralMessage.valid().reason("update"), ReferralMessage.cancellation())
                .map(message -> FHIR.newXmlParser()
                        .encodeResourceToString(FHIR.newJsonParser().parseResource(new String(message.json(), UTF_8)))
                        .getBytes(UTF_8));
    }

    static Stream<byte[]> requests() {
        return Stream.of(
                        """
                        X-Request-Id: 0b9f6f0e-52a7-4c1e-9d3a-7a6c1f2e0001
                        X-Correlation-Id: 0b9f6f0e-52a7-4c1e-9d3a-7a6c1f2e0002
                        Accept: application/fhir+json; version=1.0.0
                        Content-Type: application/fhir+json; charset=utf-8
                        NHSD-Target-Identifier: %s
                        NHSD-End-User-Organisation: %s
                        NHSD-Requesting-Software: %s
                        """
                                .formatted(
                                        base64("{\"system\":\"https://fhir.nhs.uk/Id/dos-service-id\",\"value\":\"2000099999\"}"),
                                        base64("{\"identifier\":[{\"value\":\"RTF\"}]}"),
                                        base64("{\"deviceName\":[{\"name\":\"Synthetic Child Record\"}]}")),
                        "patient:identifier: https://fhir.nhs.uk/Id/nhs-number|9990000018",
                        "patient:name: Ada Testwell\npatient:birthdate: eq02/03/2025\npatient:address-postalcode: la9 4pu",
                        "ServiceRequest.identifier: https://trust.example/Id/request|R-1\n_format: xml")
                .map(text -> text.getBytes(UTF_8));
    }

    private static String base64(String json) {
        return Base64.getEncoder().encodeToString(json.getBytes(UTF_8));
    }
}
