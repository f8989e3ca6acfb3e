package uk.frontdoor.mapping.nhs.structure;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeChildChoiceDefinition;
import ca.uhn.fhir.context.RuntimeChildPrimitiveEnumerationDatatypeDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The structure of FHIR R4 as compact tables, compiled once from HAPI's model.
 *
 * <p>Compiling a type takes milliseconds and checking it microseconds, so the types that messages hold are compiled
 * at start; the others on first sight, once. Thread safe.
 */
public final class StructureTables {

    /** What messages of the standard and our own definition hold. */
    private static final List<String> USUAL = List.of(
            "Bundle", "MessageHeader", "ServiceRequest", "Patient", "Encounter", "CarePlan", "HealthcareService",
            "Organization", "Practitioner", "PractitionerRole", "Consent", "Observation", "Flag", "Location",
            "MedicationStatement", "AllergyIntolerance", "Questionnaire", "QuestionnaireResponse", "Condition", "Task",
            "Communication", "Procedure", "RelatedPerson", "Appointment", "DocumentReference");

    private final Compiler compiler;
    private final Set<String> names;
    private final Map<String, TypeTable> compiled = new ConcurrentHashMap<>();
    private final TypeTable primitiveSibling;

    private StructureTables(FhirContext fhir) {
        this.compiler = new Compiler(fhir);
        this.names = Set.copyOf(fhir.getResourceTypes());
        this.primitiveSibling = compiler.siblingTable();
    }

    /** Compiles the tables of the usual resource types. */
    public static StructureTables compile(FhirContext fhir) {
        var tables = new StructureTables(fhir);
        USUAL.forEach(tables::resource);
        return tables;
    }

    @Nullable TypeTable resource(String name) {
        TypeTable table = compiled.get(name);
        return table == null && names.contains(name) ? compiled.computeIfAbsent(name, compiler::resource) : table;
    }

    /** What may stand in the {@code _name} beside a primitive: id and extensions. */
    TypeTable primitiveSibling() {
        return primitiveSibling;
    }

    /** Walks HAPI's definitions; one table per Java class, because types hold themselves. */
    private static final class Compiler {

        private static final Set<String> BASE_ELEMENTS = Set.of("id", "extension", "modifierExtension");

        private final FhirContext fhir;
        private final Map<Class<?>, TypeTable> tables = new HashMap<>();

        Compiler(FhirContext fhir) {
            this.fhir = fhir;
        }

        TypeTable siblingTable() {
            var table = new TypeTable();
            table.fill(Map.of("id", text(PrimitiveSyntax.TEXT), "extension", extensions()), List.of());
            return table;
        }

        synchronized TypeTable resource(String name) {
            return table(fhir.getResourceDefinition(name), true);
        }

        private TypeTable table(BaseRuntimeElementCompositeDefinition<?> type, boolean resource) {
            TypeTable known = tables.get(type.getImplementingClass());
            if (known != null) {
                return known;
            }
            var table = new TypeTable();
            tables.put(type.getImplementingClass(), table);
            var elements = new HashMap<String, Element>();
            var required = new ArrayList<String>();
            addBase(elements, resource);
            for (BaseRuntimeChildDefinition child : type.getChildren()) {
                addChild(child, elements, required);
            }
            if (type.getName().equals("Extension")) {
                required.add("url");
            }
            table.fill(elements, required);
            return table;
        }

        private void addBase(Map<String, Element> elements, boolean resource) {
            elements.put("id", text(resource ? PrimitiveSyntax.RESOURCE_ID : PrimitiveSyntax.TEXT));
            elements.put("extension", extensions());
            elements.put("modifierExtension", extensions());
        }

        private void addChild(
                BaseRuntimeChildDefinition child, Map<String, Element> elements, Collection<String> required) {
            if (BASE_ELEMENTS.contains(child.getElementName())) {
                return;
            }
            String group = child instanceof RuntimeChildChoiceDefinition
                    ? child.getElementName() + TypeTable.CHOICE
                    : child.getElementName();
            if (child.getMin() > 0) {
                required.add(group);
            }
            boolean repeats = child.getMax() != 1;
            for (String name : child.getValidChildNames()) {
                elements.put(name, new Element(group, repeats, shape(child, child.getChildByName(name))));
            }
        }

        private Element.Shape shape(BaseRuntimeChildDefinition child, @Nullable BaseRuntimeElementDefinition<?> type) {
            if (type == null) {
                return new Element.Shape.Resource();
            }
            return switch (type.getChildType()) {
                case PRIMITIVE_DATATYPE, ID_DATATYPE ->
                    new Element.Shape.Primitive(PrimitiveSyntax.of(type.getName()), codes(child));
                case PRIMITIVE_XHTML, PRIMITIVE_XHTML_HL7ORG -> new Element.Shape.Narrative();
                case RESOURCE, CONTAINED_RESOURCES, CONTAINED_RESOURCE_LIST -> new Element.Shape.Resource();
                case COMPOSITE_DATATYPE, RESOURCE_BLOCK ->
                    new Element.Shape.Complex(table((BaseRuntimeElementCompositeDefinition<?>) type, false));
                case EXTENSION_DECLARED, UNDECL_EXT -> new Element.Shape.Complex(extensionTable());
            };
        }

        private static Set<String> codes(BaseRuntimeChildDefinition child) {
            return child instanceof RuntimeChildPrimitiveEnumerationDatatypeDefinition bound
                    ? EnumCodes.of(bound.getBoundEnumType())
                    : Set.of();
        }

        private static Element text(PrimitiveSyntax syntax) {
            return new Element("id", false, new Element.Shape.Primitive(syntax, Set.of()));
        }

        private Element extensions() {
            return new Element("extension", true, new Element.Shape.Complex(extensionTable()));
        }

        private TypeTable extensionTable() {
            return table((BaseRuntimeElementCompositeDefinition<?>) fhirElement("Extension"), false);
        }

        private BaseRuntimeElementDefinition<?> fhirElement(String name) {
            BaseRuntimeElementDefinition<?> type = fhir.getElementDefinition(name);
            if (type == null) {
                throw new IllegalStateException("FHIR model has no type " + name);
            }
            return type;
        }
    }
}
