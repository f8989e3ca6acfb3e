package uk.frontdoor.mapping.nhs.reading;

import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.mapping.nhs.finding.Finding;
import uk.frontdoor.mapping.nhs.finding.FindingCode;

/** Collects what HAPI's parser would pass over or stop at; one per parse. */
final class ParserComplaints implements IParserErrorHandler {

    private static final int MOST = 20;

    private final List<Finding> findings = new ArrayList<>();

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void add(FindingCode code, @Nullable IParseLocation location) {
        String parent = location == null ? null : location.getParentElementName();
        if (findings.size() < MOST) {
            findings.add(new Finding(code, parent == null || parent.isBlank() ? "body" : "in " + parent));
        }
    }

    @Override
    public void containedResourceWithNoId(@Nullable IParseLocation location) {
        add(FindingCode.STRUCTURE_MISSING_ELEMENT, location);
    }

    @Override
    public void incorrectJsonType(@Nullable IParseLocation location, String element, ValueType expected,
            ScalarType expectedScalar, ValueType found, ScalarType foundScalar) {
        add(FindingCode.STRUCTURE_WRONG_JSON_TYPE, location);
    }

    @Override
    public void invalidValue(@Nullable IParseLocation location, String value, String error) {
        add(FindingCode.STRUCTURE_PRIMITIVE_SYNTAX, location);
    }

    @Override
    public void invalidInternalReference(@Nullable IParseLocation location, String reference) {
        add(FindingCode.REFERENCE_UNRESOLVED, location);
    }

    @Override
    public void missingRequiredElement(@Nullable IParseLocation location, String element) {
        add(FindingCode.STRUCTURE_MISSING_ELEMENT, location);
    }

    @Override
    public void unexpectedRepeatingElement(@Nullable IParseLocation location, String element) {
        add(FindingCode.STRUCTURE_CHOICE_REPEATED, location);
    }

    @Override
    public void unknownAttribute(@Nullable IParseLocation location, String attribute) {
        add(FindingCode.STRUCTURE_UNKNOWN_ELEMENT, location);
    }

    @Override
    public void unknownElement(@Nullable IParseLocation location, String element) {
        add(FindingCode.STRUCTURE_UNKNOWN_ELEMENT, location);
    }

    @Override
    public void unknownReference(@Nullable IParseLocation location, String reference) {
        add(FindingCode.REFERENCE_UNRESOLVED, location);
    }

    @Override
    public void extensionContainsValueAndNestedExtensions(@Nullable IParseLocation location) {
        add(FindingCode.STRUCTURE_CHOICE_REPEATED, location);
    }
}
