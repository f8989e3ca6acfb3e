package uk.frontdoor.mapping.nhs.header;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.mapping.nhs.finding.FindingCode;
import uk.frontdoor.mapping.nhs.finding.Findings;
import uk.frontdoor.mapping.nhs.finding.Severities;
import uk.frontdoor.mapping.nhs.message.BarsCodes;
import uk.frontdoor.mapping.nhs.reading.Format;

/** Reads the headers every request of the Booking and Referral Standard carries. Names are read in any case. */
public final class HeaderReader {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final UUID NONE = new UUID(0, 0);

    private final Severities severities;
    private final Set<String> serviceIds;

    /** @param serviceIds services this endpoint answers for */
    public HeaderReader(Severities severities, Set<String> serviceIds) {
        this.severities = severities;
        this.serviceIds = Set.copyOf(serviceIds);
    }

    /**
     * Reads and checks the headers.
     *
     * @param formatParameter the {@code _format} parameter, which overrides Accept; null when absent
     */
    public HeaderReading read(Map<String, String> headers, @Nullable String formatParameter, RequestKind kind) {
        var byName = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(headers);
        var findings = new Findings(severities);
        UUID request = id(byName, "X-Request-Id", findings,
                FindingCode.HEADER_REQUEST_ID_MISSING, FindingCode.HEADER_REQUEST_ID_NOT_UUID);
        UUID correlation = id(byName, "X-Correlation-Id", findings,
                FindingCode.HEADER_CORRELATION_ID_MISSING, FindingCode.HEADER_CORRELATION_ID_NOT_UUID);
        boolean open = kind == RequestKind.METADATA;
        Format answer = MediaTypes.answerFormat(
                byName.get("Accept"), formatParameter, open ? new Findings(severities) : findings);
        Format body = kind == RequestKind.MESSAGE ? MediaTypes.bodyFormat(byName.get("Content-Type"), findings) : null;
        var caller = open
                ? new RequestHeaders.Caller(null, null, null)
                : new RequestHeaders.Caller(
                        target(byName, findings), organisation(byName, findings), software(byName, findings));
        return findings.rejects()
                ? new HeaderReading.Refused(findings.rejecting(), answer)
                : new HeaderReading.Readable(
                        new RequestHeaders(request, correlation, caller, body, answer), findings.remarks());
    }

    private static UUID id(
            Map<String, String> headers, String name, Findings findings, FindingCode missing, FindingCode wrong) {
        String value = headers.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            findings.add(missing, name);
            return NONE;
        }
        if (!UUID_FORM.matcher(value).matches()) {
            findings.add(wrong, name);
            return NONE;
        }
        return UUID.fromString(value);
    }

    private @Nullable String target(Map<String, String> headers, Findings findings) {
        String name = "NHSD-Target-Identifier";
        String value = headers.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            findings.add(FindingCode.HEADER_TARGET_MISSING, name);
            return null;
        }
        ObjectNode identifier = EncodedJson.read(value).orElse(null);
        if (identifier == null) {
            findings.add(FindingCode.HEADER_TARGET_UNREADABLE, name);
            return null;
        }
        String service = identifier.path("value").asString("");
        if (!BarsCodes.today(identifier.path("system").asString("")).equals(BarsCodes.DOS_SERVICE)) {
            findings.add(FindingCode.HEADER_TARGET_SYSTEM, name);
        } else if (!serviceIds.contains(service)) {
            findings.add(FindingCode.HEADER_TARGET_UNEXPECTED, name);
        }
        return service;
    }

    private static @Nullable String organisation(Map<String, String> headers, Findings findings) {
        ObjectNode organisation = lenient(headers, "NHSD-End-User-Organisation", findings,
                FindingCode.HEADER_ORGANISATION_MISSING, FindingCode.HEADER_ORGANISATION_UNREADABLE);
        return organisation == null
                ? null
                : organisation.path("identifier").path(0).path("value").asStringOpt().orElse(null);
    }

    private static @Nullable String software(Map<String, String> headers, Findings findings) {
        ObjectNode device = lenient(headers, "NHSD-Requesting-Software", findings,
                FindingCode.HEADER_SOFTWARE_MISSING, FindingCode.HEADER_SOFTWARE_UNREADABLE);
        if (device == null) {
            return null;
        }
        // The conformance kit writes deviceName as an object, FHIR as an array.
        var name = device.path("deviceName").isArray() ? device.path("deviceName").path(0) : device.path("deviceName");
        return name.path("name").asStringOpt().orElse(null);
    }

    private static @Nullable ObjectNode lenient(
            Map<String, String> headers, String name, Findings findings, FindingCode missing, FindingCode unreadable) {
        String value = headers.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            findings.add(missing, name);
            return null;
        }
        ObjectNode read = EncodedJson.read(value).orElse(null);
        if (read == null) {
            findings.add(unreadable, name);
        }
        return read;
    }
}
