package uk.frontdoor.mapping.nhs.structure;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.mapping.nhs.ReferralMessage;
import uk.frontdoor.mapping.nhs.finding.Finding;
import uk.frontdoor.mapping.nhs.finding.FindingCode;
import uk.frontdoor.mapping.nhs.finding.Findings;
import uk.frontdoor.mapping.nhs.finding.ShippedSeverities;

class StructureChecksTest {

    private static final StructureChecks CHECKS =
            new StructureChecks(StructureTables.compile(FhirContext.forR4Cached()));

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', value = {
        "{\"resourceType\":\"Nothing\"}~STRUCTURE_UNKNOWN_RESOURCE~resourceType",
        "{\"resourceType\":\"Patient\",\"surname\":\"x\"}~STRUCTURE_UNKNOWN_ELEMENT~Patient.surname",
        "{\"resourceType\":\"Patient\",\"name\":[{\"familyName\":\"x\"}]}~STRUCTURE_UNKNOWN_ELEMENT~Patient.name[0].familyName",
        "{\"resourceType\":\"Patient\",\"name\":{\"family\":\"x\"}}~STRUCTURE_WRONG_JSON_TYPE~Patient.name",
        "{\"resourceType\":\"Patient\",\"gender\":[\"male\"]}~STRUCTURE_WRONG_JSON_TYPE~Patient.gender",
        "{\"resourceType\":\"Patient\",\"active\":\"true\"}~STRUCTURE_WRONG_JSON_TYPE~Patient.active",
        "{\"resourceType\":\"Patient\",\"birthDate\":20150203}~STRUCTURE_WRONG_JSON_TYPE~Patient.birthDate",
        "{\"resourceType\":\"Patient\",\"birthDate\":null}~STRUCTURE_WRONG_JSON_TYPE~Patient.birthDate",
        "{\"resourceType\":\"Patient\",\"gender\":\"femail\"}~STRUCTURE_CODE_NOT_ALLOWED~Patient.gender",
        "{\"resourceType\":\"Patient\",\"name\":[]}~STRUCTURE_EMPTY_VALUE~Patient.name",
        "{\"resourceType\":\"Patient\",\"name\":[{}]}~STRUCTURE_EMPTY_VALUE~Patient.name[0]",
        "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"\"}]}~STRUCTURE_EMPTY_VALUE~Patient.name[0].family",
        "{\"resourceType\":\"Patient\",\"birthDate\":\"2015-02-30\"}~STRUCTURE_PRIMITIVE_SYNTAX~Patient.birthDate",
        "{\"resourceType\":\"Patient\",\"deceasedBoolean\":true,\"deceasedDateTime\":\"2020\"}~STRUCTURE_CHOICE_REPEATED~Patient.deceasedDateTime",
        "{\"resourceType\":\"Patient\",\"deceased\":true}~STRUCTURE_UNKNOWN_ELEMENT~Patient.deceased",
        "{\"resourceType\":\"Patient\",\"deceasedString\":\"x\"}~STRUCTURE_UNKNOWN_ELEMENT~Patient.deceasedString",
        "{\"resourceType\":\"Flag\",\"code\":{\"text\":\"x\"},\"subject\":{\"display\":\"x\"}}~STRUCTURE_MISSING_ELEMENT~Flag.status",
        "{\"resourceType\":\"MessageHeader\",\"source\":{\"endpoint\":\"x\"}}~STRUCTURE_MISSING_ELEMENT~MessageHeader.event[x]",
        "{\"resourceType\":\"Patient\",\"extension\":[{\"valueString\":\"x\"}]}~STRUCTURE_MISSING_ELEMENT~Patient.extension[0].url",
        "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"a\\u0000b\"}]}~STRUCTURE_CONTROL_CHARACTER~Patient.name[0].family",
        "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"\\ud800\"}]}~STRUCTURE_CONTROL_CHARACTER~Patient.name[0].family",
        "{\"resourceType\":\"Patient\",\"name\":[{\"given\":[\"a\"],\"_given\":[null,null]}]}~STRUCTURE_MISALIGNED_SIBLING~Patient.name[0]._given",
        "{\"resourceType\":\"Patient\",\"_name\":[{}]}~STRUCTURE_UNKNOWN_ELEMENT~Patient._name",
        "{\"resourceType\":\"Patient\",\"name\":[{\"given\":[null]}]}~STRUCTURE_WRONG_JSON_TYPE~Patient.name[0].given[0]",
        "{\"resourceType\":\"Patient\",\"fhir_comments\":[\"x\"]}~STRUCTURE_UNKNOWN_ELEMENT~Patient.fhir_comments",
        "{\"resourceType\":\"Patient\",\"text\":{\"status\":\"generated\",\"div\":\"<div><script>x</script></div>\"}}~STRUCTURE_PRIMITIVE_SYNTAX~Patient.text.div",
        "{\"resourceType\":\"Patient\",\"contained\":[{\"resourceType\":\"Flag\"}]}~STRUCTURE_MISSING_ELEMENT~Patient.contained[0].status",
        "{\"resourceType\":\"Patient\",\"contained\":[{\"id\":\"x\"}]}~STRUCTURE_UNKNOWN_RESOURCE~Patient.contained[0].resourceType",
        "{\"resourceType\":\"Patient\",\"id\":\"__x__\"}~STRUCTURE_RESOURCE_ID~Patient.id"
    })
    void finds(String resource, FindingCode code, String place) {
        assertThat(check(resource)).contains(new Finding(code, place));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"resourceType\":\"Patient\"}",
        "{\"resourceType\":\"Patient\",\"_birthDate\":{\"extension\":[{\"url\":\"http://x\",\"valueDateTime\":\"2015-02-03T09:00:00Z\"}]}}",
        "{\"resourceType\":\"Patient\",\"name\":[{\"given\":[\"a\",null],\"_given\":[null,{\"extension\":[{\"url\":\"http://x\",\"valueCode\":\"y\"}]}]}]}",
        "{\"resourceType\":\"Patient\",\"deceasedDateTime\":\"2020-02\",\"multipleBirthInteger\":2}",
        "{\"resourceType\":\"Patient\",\"text\":{\"status\":\"generated\",\"div\":\"<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\">x</div>\"}}",
        "{\"resourceType\":\"Patient\",\"contained\":[{\"resourceType\":\"Organization\",\"id\":\"o\",\"name\":\"x\"}],\"managingOrganization\":{\"reference\":\"#o\"}}",
        "{\"resourceType\":\"Patient\",\"name\":[{\"id\":\"not bound\",\"family\":\"O'Brien – Smith\\n\"}]}",
        "{\"resourceType\":\"Questionnaire\",\"status\":\"draft\",\"item\":[{\"linkId\":\"1\",\"type\":\"group\",\"item\":[{\"linkId\":\"2\",\"type\":\"string\"}]}]}",
        "{\"resourceType\":\"Location\",\"position\":{\"longitude\":53.79957987629337,\"latitude\":-1}}"
    })
    void findsNothingIn(String resource) {
        assertThat(check(resource)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2015, true", "2015-02, true", "2015-02-03, true", "2015-2-3, false", "2015-13, false", "2015-02-29, false",
        "2016-02-29, true", "1900-02-29, false", "2000-02-29, true", "0000, false", "03/02/2015, false",
        "2015-02-03T09:00:00Z, true", "2015-02-03T09:00:00.1234567+01:00, true", "2015-02-03T09:00:00, false",
        "2015-02-03T09:00Z, false", "2015-02-03T24:00:00Z, false", "2015-02-03T09:00:60Z, true",
        "2017-10-02T09:00:00+58:00, false", "2015-02-03T09:00:00+14:00, true", "2015-02-03T09:00:00+14:01, false",
        "2015-02-03T09:00:00.Z, false", "2015-02-03 09:00:00Z, false", "2015-02-03T09:00:00z, false"
    })
    void knowsADateTime(String text, boolean valid) {
        assertThat(PrimitiveSyntax.DATE_TIME.acceptsText(text)).isEqualTo(valid);
        assertThat(PrimitiveSyntax.INSTANT.acceptsText(text)).isEqualTo(valid && text.length() > 10);
    }

    @ParameterizedTest
    @CsvSource({
        "CODE, active, true", "CODE, a b, true", "CODE, 'a  b', false", "CODE, ' a', false", "CODE, 'a ', false",
        "ID, a-1.B, true", "ID, a_b, false", "URI, http://x y, false", "URI, urn:x, true",
        "UUID, urn:uuid:0b9f6f0e-52a7-4c1e-9d3a-7a6c1f2e0001, true", "UUID, 0b9f6f0e-52a7-4c1e-9d3a-7a6c1f2e0001, false",
        "OID, urn:oid:1.2.3, true", "OID, 1.2.3, false", "BASE64, YWJj, true", "BASE64, YWI=, true", "BASE64, YWI, false",
        "BASE64, Y=Jj, false", "TIME, 09:00:00, true", "TIME, 9:00, false"
    })
    void knowsAText(PrimitiveSyntax syntax, String text, boolean valid) {
        assertThat(syntax.acceptsText(text)).isEqualTo(valid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1e2147483647"})
    void refusesADecimalWrittenToExhaustMemory(String longitude) {
        assertThat(check("{\"resourceType\":\"Location\",\"position\":{\"longitude\":%s,\"latitude\":1}}".formatted(longitude)))
                .extracting(Finding::code).containsExactly(FindingCode.STRUCTURE_PRIMITIVE_SYNTAX);
    }

    /** Its opposite is no number of the same type. */
    @Test
    void refusesTheSmallestScaleThereIs() {
        BigDecimal widest = new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE);

        assertThat(PrimitiveSyntax.DECIMAL.accepts(DecimalNode.valueOf(widest))).isFalse();
    }

    @Test
    void findsAnUnknownElementInEveryObjectOfAMessage() {
        List<ObjectNode> objects = new ArrayList<>();
        ObjectNode root = ReferralMessage.valid().root();
        collect(root, objects);

        for (ObjectNode object : objects) {
            object.put("unheardOf", true);
            assertThat(check(root)).extracting(Finding::code).containsExactly(FindingCode.STRUCTURE_UNKNOWN_ELEMENT);
            object.remove("unheardOf");
        }
        assertThat(objects).hasSizeGreaterThan(200);
    }

    @Test
    void findsAnyValueOfTheWrongJsonType() {
        List<ObjectNode> objects = new ArrayList<>();
        ObjectNode root = ReferralMessage.valid().root();
        collect(root, objects);

        for (ObjectNode object : objects) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode kept = object.get(name);
                object.set(name, kept.isBoolean() ? object.arrayNode().add("x") : object.booleanNode(true));
                assertThat(check(root)).as(name).isNotEmpty();
                object.set(name, kept);
            }
        }
        assertThat(check(root)).isEmpty();
    }

    @Test
    void neverThrowsForATreeMutatedAtRandom() {
        var random = new Random(20260914);
        for (int round = 0; round < 500; round++) {
            ObjectNode root = ReferralMessage.valid().root();
            List<ObjectNode> objects = new ArrayList<>();
            collect(root, objects);
            for (int i = 0; i < 5; i++) {
                ObjectNode object = objects.get(random.nextInt(objects.size()));
                List<String> names = List.copyOf(object.propertyNames());
                String name = names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
                object.set(random.nextBoolean() ? name : "_" + name, objects.get(random.nextInt(objects.size())).deepCopy());
            }
            check(root);
        }
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
            object.values().forEach(child -> collect(child, objects));
        } else if (node instanceof ArrayNode array) {
            array.forEach(child -> collect(child, objects));
        }
    }

    private static List<Finding> check(String resource) {
        return check((ObjectNode) JsonMapper.builder()
                .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build().readTree(resource));
    }

    private static List<Finding> check(ObjectNode resource) {
        var findings = new Findings(ShippedSeverities.load());
        CHECKS.check(resource, findings);
        var all = new ArrayList<>(findings.rejecting());
        all.addAll(findings.remarks());
        return all;
    }
}
