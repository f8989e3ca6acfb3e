package uk.frontdoor.mapping.nhs.finding;

import static uk.frontdoor.mapping.nhs.finding.NhsError.INVALID;
import static uk.frontdoor.mapping.nhs.finding.NhsError.INVARIANT;
import static uk.frontdoor.mapping.nhs.finding.NhsError.NOT_ACCEPTABLE;
import static uk.frontdoor.mapping.nhs.finding.NhsError.NOT_SUPPORTED;
import static uk.frontdoor.mapping.nhs.finding.NhsError.REQUIRED;
import static uk.frontdoor.mapping.nhs.finding.NhsError.TOO_LONG;
import static uk.frontdoor.mapping.nhs.finding.NhsError.UNPROCESSABLE;
import static uk.frontdoor.mapping.nhs.finding.NhsError.UNSUPPORTED_MEDIA_TYPE;
import static uk.frontdoor.mapping.nhs.finding.NhsError.VALUE;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.frontdoor.core.failure.FailureCode;

/** Everything that can be noticed about a request: stable code, the error it answers with when rejected, a sentence. */
public enum FindingCode {
    BODY_EMPTY("body.empty", REQUIRED, "The request has no body."),
    BODY_TOO_LARGE("body.too-large", TOO_LONG, "The body is larger than this receiver accepts."),
    BODY_BYTE_ORDER_MARK("body.byte-order-mark", INVALID, "The body starts with a byte order mark."),
    BODY_NOT_GZIP("body.not-gzip", INVALID, "The body is not what its Content-Encoding says."),
    BODY_NOT_UTF_8("body.not-utf-8", INVALID, "The body is not valid UTF-8."),
    JSON_MALFORMED("json.malformed", INVALID, "The body is not well-formed JSON."),
    JSON_DUPLICATE_KEY("json.duplicate-key", INVALID, "An object holds the same name twice."),
    JSON_TOO_DEEP("json.too-deep", INVALID, "The body is nested too deeply."),
    JSON_BOUND_EXCEEDED(
            "json.bound-exceeded", TOO_LONG,
            "A name, number or string is longer than this receiver accepts."),
    JSON_TRAILING_CONTENT("json.trailing-content", INVALID, "Something follows the end of the JSON object."),
    JSON_NOT_AN_OBJECT("json.not-an-object", INVALID, "The body is not one JSON object."),
    XML_MALFORMED("xml.malformed", INVALID, "The body is not well-formed XML."),
    XML_DOCTYPE("xml.doctype", INVALID, "A document type declaration is not accepted."),
    XML_TOO_DEEP("xml.too-deep", INVALID, "The body is nested too deeply."),
    XML_NOT_FHIR("xml.not-fhir", INVALID, "The XML is not a FHIR R4 resource."),

    STRUCTURE_UNKNOWN_RESOURCE("structure.unknown-resource", INVALID, "This is not a resource type of FHIR R4."),
    STRUCTURE_UNKNOWN_ELEMENT("structure.unknown-element", INVALID, "FHIR R4 has no such element here."),
    STRUCTURE_WRONG_JSON_TYPE("structure.wrong-json-type", INVALID, "The element has the wrong JSON type."),
    STRUCTURE_MISSING_ELEMENT("structure.missing-element", REQUIRED, "A required element is missing."),
    STRUCTURE_CHOICE_REPEATED("structure.choice-repeated", INVALID, "Only one type of this choice may be present."),
    STRUCTURE_EMPTY_VALUE("structure.empty-value", INVALID, "An element is present without a value."),
    STRUCTURE_PRIMITIVE_SYNTAX("structure.primitive-syntax", VALUE, "The value does not have the form of its type."),
    STRUCTURE_RESOURCE_ID(
            "structure.resource-id", VALUE,
            "A resource id does not have the form of an id; it is replaced."),
    STRUCTURE_CODE_NOT_ALLOWED("structure.code-not-allowed", VALUE, "The code is not in the required value set."),
    STRUCTURE_CONTROL_CHARACTER("structure.control-character", VALUE, "A control character is not allowed here."),
    STRUCTURE_MISALIGNED_SIBLING(
            "structure.misaligned-sibling", INVALID,
            "The values and their extensions do not line up."),

    BUNDLE_NOT_A_BUNDLE("bundle.not-a-bundle", INVALID, "The resource is not a Bundle."),
    BUNDLE_NOT_A_MESSAGE("bundle.not-a-message", INVARIANT, "Bundle.type is not message."),
    BUNDLE_HEADER_NOT_FIRST("bundle.header-not-first", INVARIANT, "The first entry is not a MessageHeader."),
    BUNDLE_SECOND_HEADER("bundle.second-header", INVARIANT, "There is more than one MessageHeader."),
    BUNDLE_ID_MISSING("bundle.id-missing", REQUIRED, "Bundle.id is missing."),
    BUNDLE_ID_FORM("bundle.id-form", VALUE, "Bundle.id is not an id."),
    BUNDLE_VERSION_MISSING("bundle.version-missing", INVARIANT, "Bundle.meta.versionId is missing."),
    BUNDLE_VERSION_UNREADABLE("bundle.version-unreadable", INVARIANT, "Bundle.meta.versionId is not a version."),
    BUNDLE_VERSION_UNSUPPORTED("bundle.version-unsupported", UNPROCESSABLE, "This payload version is not supported."),
    BUNDLE_TIMESTAMP_MISSING("bundle.timestamp-missing", REQUIRED, "Bundle.timestamp is missing."),
    BUNDLE_FULL_URL_MISSING("bundle.full-url-missing", REQUIRED, "An entry has no fullUrl."),
    BUNDLE_FULL_URL_NOT_UUID("bundle.full-url-not-uuid", VALUE, "A fullUrl is not urn:uuid with a UUID."),
    BUNDLE_FULL_URL_REPEATED("bundle.full-url-repeated", INVARIANT, "Two entries have the same fullUrl."),
    BUNDLE_RESOURCE_MISSING("bundle.resource-missing", REQUIRED, "An entry has no resource."),
    META_LAST_UPDATED_MISSING("meta.last-updated-missing", REQUIRED, "meta.lastUpdated is missing."),
    META_LAST_UPDATED_COARSE("meta.last-updated-coarse", VALUE, "meta.lastUpdated has fewer than seven decimals."),
    META_PROFILE_NOT_LISTED(
            "meta.profile-not-listed", INVARIANT,
            "The profile is not one the message definition lists."),
    REFERENCE_UNRESOLVED("reference.unresolved", INVARIANT, "A reference within the message leads nowhere."),
    REFERENCE_UNRESOLVED_LATER(
            "reference.unresolved-later", INVARIANT,
            "A reference in a cancellation or response leads to what was sent before."),
    REFERENCE_EXTERNAL("reference.external", INVARIANT, "A reference leads outside the message."),
    CODING_WITHOUT_DISPLAY("coding.without-display", REQUIRED, "A coding has no display."),

    MESSAGE_EVENT_MISSING(
            "message.event-missing", INVARIANT,
            "MessageHeader.eventCoding is not a message event of the standard."),
    MESSAGE_REASON_MISSING(
            "message.reason-missing", INVARIANT,
            "MessageHeader.reason is not a message reason of the standard."),
    MESSAGE_REASON_DELETE("message.reason-delete", INVARIANT, "A cancellation is sent with reason update."),
    MESSAGE_DESTINATION_MISSING(
            "message.destination-missing", REQUIRED,
            "MessageHeader.destination.endpoint is missing."),
    MESSAGE_DESTINATION_UNEXPECTED(
            "message.destination-unexpected", INVARIANT,
            "The message is addressed to another service."),
    MESSAGE_DESTINATION_SPELLING(
            "message.destination-spelling", VALUE,
            "The service identifier system is spelled in an old way."),
    MESSAGE_RECEIVER_MISSING("message.receiver-missing", REQUIRED, "MessageHeader.destination.receiver is missing."),
    MESSAGE_RECEIVER_UNIDENTIFIED(
            "message.receiver-unidentified", REQUIRED,
            "The receiving organisation has no ODS code."),
    MESSAGE_RECEIVER_UNEXPECTED(
            "message.receiver-unexpected", INVARIANT,
            "The message is addressed to another organisation."),
    MESSAGE_SOURCE_MISSING("message.source-missing", REQUIRED, "MessageHeader.source.endpoint is missing."),
    MESSAGE_SOURCE_UNREADABLE(
            "message.source-unreadable", VALUE,
            "MessageHeader.source.endpoint is not a service identifier."),
    MESSAGE_SENDER_MISSING("message.sender-missing", REQUIRED, "MessageHeader.sender is missing."),
    MESSAGE_FOCUS_MISSING("message.focus-missing", REQUIRED, "MessageHeader.focus is missing."),
    MESSAGE_FOCUS_UNEXPECTED(
            "message.focus-unexpected", INVARIANT,
            "MessageHeader.focus is neither a ServiceRequest nor an Encounter."),
    MESSAGE_RESPONSE_MISSING("message.response-missing", REQUIRED, "MessageHeader.response.identifier is missing."),
    MESSAGE_CDSS_SPELLING("message.cdss-spelling", VALUE, "The decision support extension is spelled in an old way."),

    DEFINITION_MISSING("definition.missing", REQUIRED, "MessageHeader.definition is missing."),
    DEFINITION_UNKNOWN("definition.unknown", NOT_SUPPORTED, "The message definition is not one of this receiver."),
    DEFINITION_SPELLING("definition.spelling", VALUE, "The message definition is spelled in another way."),
    DEFINITION_DOES_NOT_FIT("definition.does-not-fit", INVARIANT, "The message definition is for another event."),
    DEFINITION_TOO_FEW(
            "definition.too-few", INVARIANT,
            "The message definition asks for more resources of this type."),
    DEFINITION_TOO_MANY(
            "definition.too-many", INVARIANT,
            "The message definition allows fewer resources of this type."),
    DEFINITION_TOO_MANY_LATER(
            "definition.too-many-later", INVARIANT,
            "An update or response holds more resources of this type than its definition."),
    DEFINITION_UNLISTED("definition.unlisted", INVARIANT, "The message definition does not list this resource type."),

    REQUEST_CATEGORY_MISSING(
            "service-request.category-missing", INVARIANT,
            "ServiceRequest.category is neither referral nor validation."),
    REQUEST_USE_CASE_MISSING(
            "service-request.use-case-missing", INVARIANT,
            "ServiceRequest.category has no use-case code."),
    REQUEST_USE_CASE_MISSING_IN_ALPHA(
            "service-request.use-case-missing-in-alpha", INVARIANT,
            "An alpha payload has no use-case code."),
    REQUEST_USE_CASE_UNKNOWN("service-request.use-case-unknown", INVARIANT, "The use-case code is not known."),
    REQUEST_INTENT("service-request.intent", INVARIANT, "ServiceRequest.intent is not plan."),
    REQUEST_AUTHORED_ON_MISSING(
            "service-request.authored-on-missing", REQUIRED,
            "ServiceRequest.authoredOn is missing."),
    REQUEST_ID_MISSING("service-request.id-missing", REQUIRED, "A cancellation or update has no ServiceRequest.id."),

    CONSENT_NOT_DIRECT_CARE(
            "consent.not-direct-care", INVARIANT,
            "A Consent is neither for direct care nor an agreement to share."),
    CONSENT_DIRECT_CARE_MISSING("consent.direct-care-missing", INVARIANT, "There is no Consent for direct care."),

    PATIENT_WITHOUT_NAME("patient.without-name", REQUIRED, "The patient has no name."),
    PATIENT_NAME_NOT_OFFICIAL(
            "patient.name-not-official", INVARIANT,
            "Not exactly one name of the patient is official."),
    PATIENT_NAME_INCOMPLETE(
            "patient.name-incomplete", REQUIRED,
            "The patient's official name lacks family or given name."),
    PATIENT_WITHOUT_BIRTH_DATE("patient.without-birth-date", REQUIRED, "The patient has no date of birth."),
    PATIENT_WITHOUT_NHS_NUMBER("patient.without-nhs-number", REQUIRED, "The patient has no NHS number."),
    PATIENT_NHS_NUMBER_FORMAT("patient.nhs-number-format", VALUE, "The NHS number is not ten digits."),
    PATIENT_NHS_NUMBER_CHECK_DIGIT("patient.nhs-number-check-digit", VALUE, "The NHS number's check digit is wrong."),
    PATIENT_NHS_NUMBER_REPEATED(
            "patient.nhs-number-repeated", INVARIANT,
            "The patient has more than one NHS number."),
    PATIENT_NHS_NUMBER_UNVERIFIED(
            "patient.nhs-number-unverified", INVARIANT,
            "The NHS number is not present and verified."),
    PATIENT_NHS_NUMBER_WITHOUT_STATUS(
            "patient.nhs-number-without-status", REQUIRED,
            "The NHS number has no verification status."),
    PATIENT_TELECOM("patient.telecom", INVARIANT, "Contact details belong in Patient.contact."),
    PATIENT_WITHOUT_CONTACT("patient.without-contact", REQUIRED, "The patient has no contact."),
    PATIENT_CONTACT_RANK("patient.contact-rank", INVARIANT, "Not exactly one contact has rank 1."),
    PATIENT_BIRTH_SEX_EXTENSION("patient.birth-sex-extension", INVARIANT, "Birth sex belongs in an Observation."),

    FLAG_CATEGORY_UNKNOWN("flag.category-unknown", VALUE, "The flag's category is not in the code system."),
    FLAG_WITHOUT_CATEGORY("flag.without-category", REQUIRED, "The flag has no category."),
    FLAG_SAFEGUARDING_ENDED(
            "flag.safeguarding-ended", VALUE,
            "A safeguarding flag's period has ended; the flag is shown all the same."),

    WORKFLOW_UNKNOWN(
            "workflow.unknown", INVARIANT,
            "The workflow variables of this message have no meaning together."),
    WORKFLOW_BOOKING("workflow.booking", NOT_SUPPORTED, "This receiver takes referrals, not bookings."),

    HEADER_REQUEST_ID_MISSING("header.request-id-missing", REQUIRED, "The X-Request-Id header is missing."),
    HEADER_REQUEST_ID_NOT_UUID("header.request-id-not-uuid", VALUE, "The X-Request-Id header is not a UUID."),
    HEADER_CORRELATION_ID_MISSING(
            "header.correlation-id-missing", REQUIRED,
            "The X-Correlation-Id header is missing."),
    HEADER_CORRELATION_ID_NOT_UUID(
            "header.correlation-id-not-uuid", VALUE,
            "The X-Correlation-Id header is not a UUID."),
    HEADER_TARGET_MISSING("header.target-missing", REQUIRED, "The NHSD-Target-Identifier header is missing."),
    HEADER_TARGET_UNREADABLE(
            "header.target-unreadable", INVALID,
            "The NHSD-Target-Identifier header is not base64 of an identifier."),
    HEADER_TARGET_SYSTEM(
            "header.target-system", VALUE,
            "The NHSD-Target-Identifier header is not a service identifier."),
    HEADER_TARGET_UNEXPECTED(
            "header.target-unexpected", VALUE,
            "The NHSD-Target-Identifier header names another service."),
    HEADER_ORGANISATION_MISSING(
            "header.organisation-missing", REQUIRED,
            "The NHSD-End-User-Organisation header is missing."),
    HEADER_ORGANISATION_UNREADABLE(
            "header.organisation-unreadable", INVALID,
            "The NHSD-End-User-Organisation header is not base64 of an Organization."),
    HEADER_SOFTWARE_MISSING("header.software-missing", REQUIRED, "The NHSD-Requesting-Software header is missing."),
    HEADER_SOFTWARE_UNREADABLE(
            "header.software-unreadable", INVALID,
            "The NHSD-Requesting-Software header is not base64 of a Device."),
    HEADER_ACCEPT_MISSING("header.accept-missing", REQUIRED, "The Accept header is missing."),
    HEADER_ACCEPT_UNREADABLE(
            "header.accept-unreadable", NOT_ACCEPTABLE,
            "The Accept header names no format this receiver writes."),
    HEADER_ACCEPT_WITHOUT_VERSION(
            "header.accept-without-version", NOT_ACCEPTABLE,
            "The Accept header has no version."),
    HEADER_ACCEPT_VERSION_UNSUPPORTED(
            "header.accept-version-unsupported", NOT_ACCEPTABLE,
            "The version in the Accept header is not available."),
    HEADER_FORMAT_UNREADABLE(
            "header.format-unreadable", NOT_ACCEPTABLE,
            "The _format parameter names no format this receiver writes."),
    HEADER_CONTENT_TYPE(
            "header.content-type", UNSUPPORTED_MEDIA_TYPE,
            "The Content-Type header is not application/fhir+json or application/fhir+xml."),
    HEADER_CHARSET(
            "header.charset", UNSUPPORTED_MEDIA_TYPE,
            "The Content-Type header names a character set other than UTF-8."),

    PROFILE_ERROR("profile.error", INVARIANT, "Profile validation reports an error."),
    PROFILE_WARNING("profile.warning", INVARIANT, "Profile validation reports a warning."),
    PROFILE_LANGUAGE_SYSTEM(
            "profile.language-system", VALUE,
            "The language code system is the UK one; published validators call it wrong.");

    private static final Map<String, FindingCode> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(FindingCode::code, Function.identity()));

    private final String code;
    private final NhsError error;
    private final String sentence;

    FindingCode(String code, NhsError error, String sentence) {
        this.code = code;
        this.error = error;
        this.sentence = sentence;
    }

    /** The code of that spelling, if there is one. */
    public static Optional<FindingCode> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** What it is in the catalogue every channel shares. */
    public FailureCode failure() {
        return switch (this) {
            case JSON_DUPLICATE_KEY -> FailureCode.DUPLICATE_KEY;
            case BODY_NOT_UTF_8, BODY_BYTE_ORDER_MARK -> FailureCode.WRONG_CHARSET;
            case BODY_TOO_LARGE -> FailureCode.TOO_LARGE;
            case JSON_TOO_DEEP, XML_TOO_DEEP -> FailureCode.TOO_DEEP;
            case XML_DOCTYPE -> FailureCode.FORBIDDEN_CONSTRUCT;
            case STRUCTURE_UNKNOWN_ELEMENT -> FailureCode.UNKNOWN_FIELD;
            case STRUCTURE_WRONG_JSON_TYPE -> FailureCode.WRONG_TYPE;
            case STRUCTURE_CODE_NOT_ALLOWED, FLAG_CATEGORY_UNKNOWN -> FailureCode.UNKNOWN_CODE;
            case DEFINITION_TOO_FEW, DEFINITION_TOO_MANY, DEFINITION_TOO_MANY_LATER -> FailureCode.CARDINALITY;
            case FLAG_SAFEGUARDING_ENDED, PATIENT_NHS_NUMBER_UNVERIFIED -> FailureCode.INVARIANT;
            case PATIENT_NHS_NUMBER_CHECK_DIGIT -> FailureCode.CHECK_DIGIT;
            default -> failureOf(error);
        };
    }

    private static FailureCode failureOf(NhsError error) {
        return switch (error) {
            case REQUIRED -> FailureCode.REQUIRED;
            case VALUE -> FailureCode.INVALID_FORMAT;
            case TOO_LONG -> FailureCode.TOO_LONG;
            case INVALID -> FailureCode.MALFORMED;
            default -> FailureCode.INVARIANT;
        };
    }

    /** Whether the reader of the canonical referral notices the same by itself. */
    public boolean isSeenByTheReader() {
        return this == PATIENT_NHS_NUMBER_CHECK_DIGIT || this == PATIENT_NHS_NUMBER_FORMAT;
    }

    /** Stable spelling, as used in the severity table. */
    public String code() {
        return code;
    }

    /** The error a request is answered with when the table says reject. */
    public NhsError error() {
        return error;
    }

    /** What it means, in a sentence that is safe to send back. */
    public String sentence() {
        return sentence;
    }
}
