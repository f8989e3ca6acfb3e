package uk.frontdoor.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestMapping;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.app.http.ApiFace;
import uk.frontdoor.app.http.Contract;
import uk.frontdoor.app.decision.ReasonCode;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.feedback.ReferrerStatus;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.TriageProposal;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.mapping.casesystem.WorkSchemas;
import uk.frontdoor.mapping.school.ReferralSchema;

class ContractTest {
    private static final Set<String> PACKAGES = Set.of("access", "school", "police", "status", "pull", "contract");
    private static final ApiFace FACE = new ApiFace(face -> 
            new ContractController(ReferralSchema.published(), WorkSchemas.published()));

    @Test
    void describesEveryOperationThereIsAndNoOther() {
        Set<String> documented = new TreeSet<>();
        Contract.document().path("paths").properties().forEach(path -> path.getValue()
                .propertyNames()
                .forEach(method -> documented.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(documented).isEqualTo(operations());
    }

    @Test
    void servesTheSchemaThatIsUsed() throws Exception {
        MockHttpServletResponse answer = get("/api/schema/referral-1.json");

        assertThat(answer.getContentAsByteArray()).isEqualTo(ReferralSchema.published().source());
        assertThat(answer.getHeader("Cache-Control")).contains("public");
    }

    @Test
    void servesTheSchemasThatCheckWhatCaseSystemsSend() throws Exception {
        assertThat(get("/api/schema/work-lease-1.json").getContentAsByteArray())
                .isEqualTo(WorkSchemas.published().lease().source());
        assertThat(get("/api/schema/work-result-1.json").getContentAsByteArray())
                .isEqualTo(WorkSchemas.published().result().source());
    }

    @Test
    void offersADecisionEveryCodeThereIs() throws Exception {
        JsonNode decision = JsonMapper.shared()
                .readTree(get("/api/schema/work-result-1.json").getContentAsByteArray())
                .at("/properties/decision/properties");

        assertThat(codes(decision.at("/outcome/enum"))).isEqualTo(names(DecisionOutcome.values()));
        assertThat(codes(decision.at("/level/enum"))).isEqualTo(names(CanonicalLevel.values()));
        assertThat(codes(decision.at("/reasonCode/enum"))).isEqualTo(names(ReasonCode.values()));
    }

    @Test
    void namesEveryWordOfClaimedWork() {
        JsonNode schemas = Contract.document().at("/components/schemas");

        assertThat(codes(schemas.at("/ClaimedWork/properties/kind/enum"))).isEqualTo(names(WorkKind.values()));
        assertThat(codes(schemas.at("/ClaimedWork/properties/urgency/enum"))).isEqualTo(names(Urgency.values()));
        assertThat(codes(schemas.at("/TriageProposal/properties/destination/enum")))
                .isEqualTo(names(DestinationKind.values()));
        assertThat(schemas.at("/TriageProposal/properties").propertyNames())
                .containsExactlyElementsOf(Arrays.stream(TriageProposal.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Test
    void namesEveryAnswerOfAPreview() throws ReflectiveOperationException {
        JsonNode schemas = Contract.document().at("/components/schemas");

        assertThat(codes(schemas.at("/PreviewedRecipient/properties/outcome/enum")))
                .isEqualTo(constants("uk.frontdoor.app.pull.PreviewBody$Outcome"));
        assertThat(codes(schemas.at("/ProposedRoute/properties/kind/enum")))
                .isEqualTo(constants("uk.frontdoor.app.pull.ProposedRoute$Kind"));
    }

    private static List<String> constants(String type) throws ReflectiveOperationException {
        return Arrays.stream(Class.forName(type).getEnumConstants()).map(Object::toString).toList();
    }

    @Test
    void servesItself() throws Exception {
        JsonNode served = JsonMapper.shared().readTree(get("/api/openapi.json").getContentAsByteArray());

        assertThat(served).isEqualTo(Contract.document());
        assertThat(served.path("openapi").stringValue()).startsWith("3.1");
    }

    @Test
    void pointsOnlyAtWhatIsThere() {
        Contract.document().findValuesAsString("$ref").forEach(reference -> {
            if (reference.startsWith("#")) {
                assertThat(Contract.document().at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
            } else {
                assertThat(get("/api/" + reference).getStatus()).isEqualTo(200);
            }
        });
    }

    @Test
    void namesEveryStatusAReferrerMaySee() {
        assertThat(Contract.document().at("/components/schemas/Status/properties/status/enum").valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(
                        Arrays.stream(ReferrerStatus.values()).map(Enum::name).toList());
    }

    private static List<String> codes(JsonNode enumeration) {
        return enumeration.valueStream().map(JsonNode::stringValue).toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static MockHttpServletResponse get(String path) {
        return FACE.get(path, path).send();
    }

    private static Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(PACKAGES.stream().map(name -> "uk.frontdoor.app." + name).toList())
                .stream()
                .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                .forEach(method -> addOperations(method, operations));
        return operations;
    }

    private static void addOperations(Method method, Set<String> operations) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (mapping != null && !mapping.path()[0].startsWith("/sign-in")) {
            operations.add(mapping.method()[0].name() + " " + mapping.path()[0]);
        }
    }
}
