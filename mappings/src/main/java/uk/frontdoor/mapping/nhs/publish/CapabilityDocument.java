package uk.frontdoor.mapping.nhs.publish;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The CapabilityStatement: what this receiver can do. */
public final class CapabilityDocument {

    private CapabilityDocument() {
    }

    /** The document for an installation. */
    public static ObjectNode of(Publication publication) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("resourceType", "CapabilityStatement");
        document.put("id", "front-door");
        document.put("url", publication.baseUrl() + "/metadata");
        document.put("version", publication.version());
        document.put("name", "FrontDoorReceiver");
        document.put("title", "Children's services front door: referral receiver");
        document.put("status", "active");
        document.put("date", publication.date().toString());
        document.put("publisher", "Front Door");
        document.put("description", "Receives referrals about children by the Booking and Referral Standard.");
        document.put("kind", "instance");
        document.putObject("software").put("name", "Front Door").put("version", publication.version());
        document.putObject("implementation")
                .put("description", "Front Door gateway")
                .put("url", publication.baseUrl());
        document.put("fhirVersion", "4.0.1");
        document.putArray("format").add("application/fhir+json").add("application/fhir+xml");
        addRest(document.putArray("rest").addObject());
        addMessaging(document.putArray("messaging").addObject(), publication);
        return document;
    }

    private static void addRest(ObjectNode rest) {
        rest.put("mode", "server");
        rest.putObject("security")
                .put("description", "Mutual TLS with the national proxy, or signed-JWT client credentials.");
        ArrayNode resources = rest.putArray("resource");
        ObjectNode definitions = resources.addObject().put("type", "MessageDefinition");
        definitions.putArray("interaction").addObject().put("code", "search-type");
        definitions.putArray("searchParam").addObject()
                .put("name", "context")
                .put("type", "token")
                .put("documentation", "A service of the Directory of Services, a use-case code, or both.");
        ObjectNode requests = resources.addObject().put("type", "ServiceRequest");
        requests.putArray("interaction").add(code("read")).add(code("search-type"));
        ArrayNode searches = requests.putArray("searchParam");
        addSearch(searches, "patient:identifier", "token", "NHS number, system https://fhir.nhs.uk/Id/nhs-number.");
        addSearch(searches, "patient:name", "string", "With patient:birthdate and patient:address-postalcode.");
        addSearch(searches, "patient:birthdate", "date", "With patient:name and patient:address-postalcode.");
        addSearch(searches, "patient:address-postalcode", "string", "With patient:name and patient:birthdate.");
        addSearch(searches, "ServiceRequest.identifier", "token", "The sender's identifier, or our case number.");
        rest.putArray("operation").addObject()
                .put("name", "process-message")
                .put("definition", "http://hl7.org/fhir/OperationDefinition/MessageHeader-process-message");
    }

    private static void addSearch(ArrayNode searches, String name, String type, String documentation) {
        searches.addObject().put("name", name).put("type", type).put("documentation", documentation);
    }

    private static ObjectNode code(String code) {
        return JsonNodeFactory.instance.objectNode().put("code", code);
    }

    private static void addMessaging(ObjectNode messaging, Publication publication) {
        ObjectNode endpoint = messaging.putArray("endpoint").addObject();
        endpoint.putObject("protocol")
                .put("system", "http://terminology.hl7.org/CodeSystem/message-transport")
                .put("code", "http");
        endpoint.put("address", publication.baseUrl());
        ArrayNode supported = messaging.putArray("supportedMessage");
        for (var definition : PublishedDefinitions.published()) {
            supported.addObject().put("mode", "receiver").put("definition", definition.url());
        }
    }
}
