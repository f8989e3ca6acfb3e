package uk.frontdoor.app.nhs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.intake.ServiceRequest;
import uk.frontdoor.core.intake.ServiceRequests;
import uk.frontdoor.core.referral.NhsNumber;
import uk.frontdoor.mapping.nhs.message.Entry;

/** Service requests as their own sender may see them: as last sent, under the id we gave them. */
final class KeptRequests {
    private final ServiceRequests requests;
    private final EarlierMessages messages;

    KeptRequests(ServiceRequests requests, EarlierMessages messages) {
        this.requests = requests;
        this.messages = messages;
    }

    Optional<ObjectNode> find(UUID id, AgencyId sender) {
        return messages.find(id, sender).flatMap(this::resource);
    }

    List<ObjectNode> of(NhsNumber patient, AgencyId sender) {
        return requests.of(patient).stream()
                .filter(request -> request.sender().equals(sender))
                .flatMap(request -> resource(request).stream())
                .toList();
    }

    private Optional<ObjectNode> resource(ServiceRequest request) {
        return messages.message(request.newest())
                .flatMap(message -> message.request())
                .map(Entry::resource)
                .map(sent -> withId(sent, request.id()));
    }

    private static ObjectNode withId(ObjectNode sent, UUID id) {
        ObjectNode resource = JsonNodeFactory.instance.objectNode();
        resource.put("resourceType", "ServiceRequest");
        resource.put("id", id.toString());
        sent.properties().forEach(member -> {
            if (!resource.has(member.getKey())) {
                resource.set(member.getKey(), member.getValue());
            }
        });
        return resource;
    }
}
