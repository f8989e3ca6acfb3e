package uk.frontdoor.mapping.nhs.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.mapping.nhs.message.BarsCodes;
import uk.frontdoor.mapping.nhs.message.MessageDefinitions;
import uk.frontdoor.mapping.nhs.message.MessageDefinitions.Definition;
import uk.frontdoor.mapping.nhs.message.UseCases;
import uk.frontdoor.mapping.nhs.message.UseCases.UseCase;

/** The MessageDefinitions this receiver publishes: what it accepts, for which services and use cases. */
final class PublishedDefinitions {

    private static final String USAGE_CONTEXT = "http://terminology.hl7.org/CodeSystem/usage-context-type";
    private static final String VARIANT_STATE = "http://terminology.hl7.org/CodeSystem/variant-state";
    private static final List<String> SERVICE_SYSTEMS =
            List.of(BarsCodes.DOS_SERVICE, BarsCodes.DOS_SERVICE.replace("https://", "http://"));

    private PublishedDefinitions() {
    }

    /** Requests we take. Responses are read too, but nobody is invited to send us one. */
    static List<Definition> published() {
        return MessageDefinitions.load().all().stream()
                .filter(definition -> definition.event().equals("servicerequest-request"))
                .toList();
    }

    static boolean serves(Definition definition, UseCase useCase) {
        return switch (definition.name()) {
            case "childrens-services-referral" -> useCase.isOurs();
            case "bars-message-servicerequest-request-validation" -> useCase.isValidation();
            case "bars-message-servicerequest-request-cancelled" -> true;
            default -> !useCase.isOurs() && !useCase.isValidation();
        };
    }

    static ObjectNode document(Definition definition, Publication publication, UseCases useCases) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("resourceType", "MessageDefinition");
        document.put("id", UUID.nameUUIDFromBytes(definition.url().getBytes(StandardCharsets.UTF_8)).toString());
        document.put("url", definition.url());
        document.put("version", definition.version());
        document.put("name", name(definition));
        document.put("title", definition.name().replace('-', ' '));
        document.put("status", "active");
        document.put("date", publication.date().toString());
        addContexts(document.putArray("useContext"), definition, publication, useCases);
        document.putObject("eventCoding").put("system", BarsCodes.MESSAGE_EVENTS).put("code", definition.event());
        ArrayNode foci = document.putArray("focus");
        for (MessageDefinitions.Focus focus : definition.foci()) {
            foci.addObject()
                    .put("code", focus.resource())
                    .put("profile", focus.profile())
                    .put("min", focus.min())
                    .put("max", focus.writtenMax());
        }
        return document;
    }

    /** A name usable as an identifier by software, as FHIR asks. */
    private static String name(Definition definition) {
        var name = new StringBuilder();
        for (String word : definition.name().split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    private static void addContexts(
            ArrayNode contexts, Definition definition, Publication publication, UseCases useCases) {
        for (String service : publication.serviceIds().stream().sorted().toList()) {
            for (String system : SERVICE_SYSTEMS) {
                context(contexts, system, service, VARIANT_STATE, "positive");
                context(contexts, USAGE_CONTEXT, "workflow", system, service);
            }
        }
        for (UseCase useCase : useCases.all()) {
            if (serves(definition, useCase)) {
                context(contexts, USAGE_CONTEXT, "workflow", useCase.system(), useCase.code());
            }
        }
    }

    private static void context(ArrayNode contexts, String system, String code, String valueSystem, String value) {
        ObjectNode context = contexts.addObject();
        context.putObject("code").put("system", system).put("code", code);
        context.putObject("valueCodeableConcept").putArray("coding").addObject()
                .put("system", valueSystem)
                .put("code", value);
    }
}
