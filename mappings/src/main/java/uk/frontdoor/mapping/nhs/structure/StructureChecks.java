package uk.frontdoor.mapping.nhs.structure;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.mapping.nhs.finding.FindingCode;
import uk.frontdoor.mapping.nhs.finding.Findings;

/**
 * Checks that a JSON tree is a resource of FHIR R4: names, types, cardinality, primitive forms, required codes.
 *
 * <p>An element FHIR does not know is a finding and never passed over: on a safeguarding path a misspelled name may
 * hide the sentence that matters. Thread safe; costs microseconds a message.
 */
public final class StructureChecks {

    private final StructureTables tables;

    public StructureChecks(StructureTables tables) {
        this.tables = tables;
    }

    /** Checks one resource and everything in it. */
    public void check(ObjectNode resource, Findings findings) {
        JsonNode type = resource.get("resourceType");
        String name = type != null && type.isString() ? type.stringValue() : "";
        var walk = new Walk(tables, findings);
        if (tables.resource(name) == null) {
            findings.add(FindingCode.STRUCTURE_UNKNOWN_RESOURCE, "resourceType");
            return;
        }
        walk.enter(name);
        walk.resource(resource);
    }

    /** One pass over one tree. */
    private static final class Walk {

        private final StructureTables tables;
        private final Findings findings;
        private final Place place = new Place();

        Walk(StructureTables tables, Findings findings) {
            this.tables = tables;
            this.findings = findings;
        }

        void enter(String name) {
            place.enter(name);
        }

        void resource(JsonNode node) {
            if (!(node instanceof ObjectNode resource)) {
                note(FindingCode.STRUCTURE_WRONG_JSON_TYPE);
                return;
            }
            JsonNode type = resource.get("resourceType");
            TypeTable table = type != null && type.isString() ? tables.resource(type.stringValue()) : null;
            if (table == null) {
                findings.add(FindingCode.STRUCTURE_UNKNOWN_RESOURCE, place.below("resourceType"));
            } else {
                object(resource, table, true);
            }
        }

        private void object(ObjectNode node, TypeTable table, boolean resource) {
            if (node.isEmpty()) {
                note(FindingCode.STRUCTURE_EMPTY_VALUE);
            }
            int choices = 0;
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                String name = member.getKey();
                if (!resource || !name.equals("resourceType")) {
                    choices += member(node, table, name, member.getValue()) ? 1 : 0;
                }
            }
            if (choices > 1) {
                choices(node, table);
            }
            for (String group : table.required()) {
                if (!holds(node, table, group)) {
                    findings.add(FindingCode.STRUCTURE_MISSING_ELEMENT, place.below(group));
                }
            }
        }

        private static boolean holds(ObjectNode node, TypeTable table, String group) {
            if (!group.endsWith(TypeTable.CHOICE)) {
                return node.has(group) || node.has("_" + group);
            }
            for (String name : node.propertyNames()) {
                Element element = table.element(name.startsWith("_") ? name.substring(1) : name);
                if (element != null && element.group().equals(group)) {
                    return true;
                }
            }
            return false;
        }

        /** Checks one member; true when it is one of a choice. */
        private boolean member(ObjectNode parent, TypeTable table, String name, JsonNode value) {
            boolean sibling = name.startsWith("_");
            String element = sibling ? name.substring(1) : name;
            Element definition = table.element(element);
            if (definition == null) {
                findings.add(FindingCode.STRUCTURE_UNKNOWN_ELEMENT, place.below(SafeName.of(name)));
                return false;
            }
            place.enter(name);
            if (sibling) {
                siblings(definition, value, parent.get(element));
            } else {
                value(definition, value, parent);
            }
            place.leave();
            return definition.isChoice();
        }

        private void choices(ObjectNode node, TypeTable table) {
            Map<String, String> seen = new HashMap<>();
            for (String name : node.propertyNames()) {
                String element = name.startsWith("_") ? name.substring(1) : name;
                Element definition = table.element(element);
                if (definition != null && definition.isChoice()) {
                    String first = seen.putIfAbsent(definition.group(), element);
                    if (first != null && !first.equals(element)) {
                        findings.add(FindingCode.STRUCTURE_CHOICE_REPEATED, place.below(element));
                    }
                }
            }
        }

        private void value(Element element, JsonNode value, ObjectNode parent) {
            if (!element.repeats()) {
                single(element.shape(), value);
                return;
            }
            if (!value.isArray()) {
                note(FindingCode.STRUCTURE_WRONG_JSON_TYPE);
                return;
            }
            if (value.isEmpty()) {
                note(FindingCode.STRUCTURE_EMPTY_VALUE);
            }
            for (int i = 0; i < value.size(); i++) {
                place.at(i);
                JsonNode item = value.get(i);
                if (!(item.isNull() && parent.path("_" + place.name()).path(i).isObject())) {
                    single(element.shape(), item);
                }
            }
        }

        private void single(Element.Shape shape, JsonNode value) {
            switch (shape) {
                case Element.Shape.Primitive primitive -> primitive(primitive, value);
                case Element.Shape.Complex complex -> {
                    if (value instanceof ObjectNode object) {
                        object(object, complex.type(), false);
                    } else {
                        note(FindingCode.STRUCTURE_WRONG_JSON_TYPE);
                    }
                }
                case Element.Shape.Resource _ -> resource(value);
                case Element.Shape.Narrative _ -> {
                    if (!value.isString()) {
                        note(FindingCode.STRUCTURE_WRONG_JSON_TYPE);
                    } else if (!Narratives.isSafe(value.stringValue())) {
                        note(FindingCode.STRUCTURE_PRIMITIVE_SYNTAX);
                    }
                }
            }
        }

        private void primitive(Element.Shape.Primitive primitive, JsonNode value) {
            if (!primitive.syntax().isType(value)) {
                note(FindingCode.STRUCTURE_WRONG_JSON_TYPE);
                return;
            }
            if (value.isString()) {
                String text = value.stringValue();
                if (text.isEmpty()) {
                    note(FindingCode.STRUCTURE_EMPTY_VALUE);
                    return;
                }
                if (primitive.syntax() == PrimitiveSyntax.TEXT && Texts.hasControlCharacter(text)) {
                    note(FindingCode.STRUCTURE_CONTROL_CHARACTER);
                }
                if (!primitive.codes().isEmpty() && !primitive.codes().contains(text)) {
                    note(FindingCode.STRUCTURE_CODE_NOT_ALLOWED);
                }
            }
            if (!primitive.syntax().accepts(value)) {
                note(primitive.syntax() == PrimitiveSyntax.RESOURCE_ID
                        ? FindingCode.STRUCTURE_RESOURCE_ID
                        : FindingCode.STRUCTURE_PRIMITIVE_SYNTAX);
            }
        }

        private void siblings(
                Element element, JsonNode sibling, @Nullable JsonNode values) {
            if (!(element.shape() instanceof Element.Shape.Primitive)) {
                note(FindingCode.STRUCTURE_UNKNOWN_ELEMENT);
                return;
            }
            if (!element.repeats()) {
                siblingObject(sibling);
                return;
            }
            if (!sibling.isArray() || values != null && values.size() != sibling.size()) {
                note(FindingCode.STRUCTURE_MISALIGNED_SIBLING);
                return;
            }
            for (int i = 0; i < sibling.size(); i++) {
                place.at(i);
                if (!sibling.get(i).isNull()) {
                    siblingObject(sibling.get(i));
                }
            }
        }

        private void siblingObject(JsonNode sibling) {
            if (sibling instanceof ObjectNode object) {
                object(object, tables.primitiveSibling(), false);
            } else {
                note(FindingCode.STRUCTURE_WRONG_JSON_TYPE);
            }
        }

        private void note(FindingCode code) {
            findings.add(code, place.toString());
        }
    }
}
