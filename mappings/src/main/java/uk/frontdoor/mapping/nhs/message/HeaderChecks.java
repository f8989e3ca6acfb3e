package uk.frontdoor.mapping.nhs.message;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import uk.frontdoor.mapping.nhs.finding.FindingCode;
import uk.frontdoor.mapping.nhs.finding.Findings;

/** The MessageHeader: what happened, from whom, to whom. */
final class HeaderChecks {

    private final Receiver receiver;

    HeaderChecks(Receiver receiver) {
        this.receiver = receiver;
    }

    void check(MessageBundle message, Entry header, Findings findings) {
        if (message.event().isEmpty()) {
            findings.add(FindingCode.MESSAGE_EVENT_MISSING, header.place("eventCoding"));
        }
        if (message.reason().isEmpty()) {
            findings.add(FindingCode.MESSAGE_REASON_MISSING, header.place("reason"));
        }
        checkDestination(message, header, findings);
        checkSource(header, findings);
        if (header.reference("sender").isEmpty()) {
            findings.add(FindingCode.MESSAGE_SENDER_MISSING, header.place("sender"));
        }
        checkFocus(message, header, findings);
        if (message.event().endsWith("-response") && message.answersBundle().isEmpty()) {
            findings.add(FindingCode.MESSAGE_RESPONSE_MISSING, header.place("response.identifier"));
        }
        checkDecisionSupport(header, findings);
    }

    private void checkDestination(MessageBundle message, Entry header, Findings findings) {
        JsonNode destination = header.resource().path("destination").path(0);
        String endpoint = Nodes.text(destination, "endpoint");
        String place = header.place("destination[0].endpoint");
        Optional<ServiceAddress> address = ServiceAddress.of(endpoint);
        if (endpoint.isEmpty()) {
            findings.add(FindingCode.MESSAGE_DESTINATION_MISSING, place);
        } else if (address.isEmpty() || !receiver.serviceIds().contains(address.get().id())) {
            findings.add(FindingCode.MESSAGE_DESTINATION_UNEXPECTED, place);
        } else if (address.get().oldSpelling()) {
            findings.add(FindingCode.MESSAGE_DESTINATION_SPELLING, place);
        }
        checkReceiver(message, destination, header.place("destination[0].receiver"), findings);
    }

    private void checkReceiver(MessageBundle message, JsonNode destination, String place, Findings findings) {
        Optional<Entry> organisation = message.resolve(Nodes.text(destination.path("receiver"), "reference"));
        if (organisation.isEmpty()) {
            findings.add(FindingCode.MESSAGE_RECEIVER_MISSING, place);
            return;
        }
        String ods = odsCode(organisation.get());
        if (ods.isEmpty()) {
            findings.add(FindingCode.MESSAGE_RECEIVER_UNIDENTIFIED, place);
        } else if (!receiver.odsCodes().isEmpty() && !receiver.odsCodes().contains(ods)) {
            findings.add(FindingCode.MESSAGE_RECEIVER_UNEXPECTED, place);
        }
    }

    /** The organisation's ODS code, empty when it has none. */
    static String odsCode(Entry organisation) {
        for (JsonNode identifier : organisation.resource().path("identifier")) {
            if (BarsCodes.today(Nodes.text(identifier, "system")).equals(BarsCodes.ODS_ORGANISATION)) {
                return Nodes.text(identifier, "value");
            }
        }
        return "";
    }

    private static void checkSource(Entry header, Findings findings) {
        String endpoint = Nodes.text(header.resource().path("source"), "endpoint");
        String place = header.place("source.endpoint");
        if (endpoint.isEmpty()) {
            findings.add(FindingCode.MESSAGE_SOURCE_MISSING, place);
        } else if (ServiceAddress.of(endpoint).isEmpty()) {
            findings.add(FindingCode.MESSAGE_SOURCE_UNREADABLE, place);
        }
    }

    private static void checkFocus(MessageBundle message, Entry header, Findings findings) {
        if (header.resource().path("focus").isEmpty()) {
            findings.add(FindingCode.MESSAGE_FOCUS_MISSING, header.place("focus"));
            return;
        }
        boolean expected = message.focus().map(Entry::type)
                .filter(type -> type.equals("ServiceRequest") || type.equals("Encounter") || type.equals("Appointment"))
                .isPresent();
        if (!expected) {
            findings.add(FindingCode.MESSAGE_FOCUS_UNEXPECTED, header.place("focus[0]"));
        }
    }

    private static void checkDecisionSupport(Entry header, Findings findings) {
        for (JsonNode extension : header.resource().path("extension")) {
            for (JsonNode part : extension.path("extension")) {
                if (Nodes.text(part, "url").startsWith("Requester")) {
                    findings.add(FindingCode.MESSAGE_CDSS_SPELLING, header.place("extension"));
                    return;
                }
            }
        }
    }
}
