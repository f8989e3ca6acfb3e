package uk.frontdoor.app.nhs;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.ServiceRequest;
import uk.frontdoor.core.intake.ServiceRequests;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.mapping.nhs.message.Entry;
import uk.frontdoor.mapping.nhs.message.FrontDoorCodes;
import uk.frontdoor.mapping.nhs.search.RequestSearch;
import uk.frontdoor.mapping.nhs.search.Token;

/**
 * Service requests as their own sender may see them: as last sent, under the id we gave them. Each one shown is on
 * record before it is shown.
 */
final class KeptRequests {
    private final ServiceRequests requests;
    private final RequestTraits traits;
    private final EarlierMessages messages;
    private final Ledger ledger;

    KeptRequests(ServiceRequests requests, RequestTraits traits, EarlierMessages messages, Ledger ledger) {
        this.requests = requests;
        this.traits = traits;
        this.messages = messages;
        this.ledger = ledger;
    }

    Optional<ObjectNode> find(UUID id, AgencyId sender) {
        return messages.find(id, sender).flatMap(request -> shown(request, sender));
    }

    List<ObjectNode> search(RequestSearch search, AgencyId sender) {
        return candidates(search, sender)
                .filter(request -> request.sender().equals(sender))
                .filter(request -> messages.message(request.newest())
                        .filter(message -> search.finds(message, caseNumber(request)))
                        .isPresent())
                .flatMap(request -> shown(request, sender).stream())
                .toList();
    }

    private Stream<ServiceRequest> candidates(RequestSearch search, AgencyId sender) {
        if (search.identifier() != null) {
            return known(RequestTraits.identified(sender, search.identifier().value()));
        }
        if (search.patient() != null) {
            return requests.of(search.patient()).stream();
        }
        var person = Objects.requireNonNull(search.person(), "a search has a part");
        return known(RequestTraits.living(sender, person.born(), person.postcode()));
    }

    private Stream<ServiceRequest> known(byte[] trait) {
        return traits.find(trait).stream().flatMap(id -> requests.find(id).stream());
    }

    private static Token caseNumber(ServiceRequest request) {
        return new Token(
                FrontDoorCodes.CASE_NUMBER,
                CaseReference.of(request.submission()).value());
    }

    private Optional<ObjectNode> shown(ServiceRequest request, AgencyId sender) {
        Optional<ObjectNode> resource = resource(request);
        resource.ifPresent(_ -> ledger.append(new LedgerFact(
                LedgerKind.VIEWED, request.submission(), sender.value(), Map.of("shown", "ServiceRequest"))));
        return resource;
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
