package uk.frontdoor.mapping.police;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.mapping.reading.Cell;

/** A notice as people, objects, locations and one event that point at one another by id. */
final class PoleDocument {
    private final PoleObject incident;
    private final Map<String, PoleObject> included = new LinkedHashMap<>();

    PoleDocument(ObjectNode root) {
        this.incident = new PoleObject(root.path("data"), "/data");
        JsonNode list = root.path("included");
        for (int index = 0; index < list.size(); index++) {
            PoleObject object = new PoleObject(list.path(index), "/included/" + index);
            included.putIfAbsent(object.id(), object);
        }
    }

    PoleObject incident() {
        return incident;
    }

    Stream<PoleObject> people() {
        return included.values().stream().filter(object -> object.type().equals("person"));
    }

    Optional<PoleObject> submission() {
        return related(incident, "submission").findFirst();
    }

    /** The sender's reference for the case, or else for this sending of it. */
    Optional<Cell> policeReference() {
        return submission()
                .flatMap(sent -> sent.cell("customerReferenceNumber").or(() -> sent.cell("submissionId")));
    }

    Stream<PoleObject> related(PoleObject from, String relationship) {
        return from.targets(relationship).stream().flatMap(id -> Stream.ofNullable(included.get(id)));
    }

    /** Names of the relationships in which {@code from} points at {@code to}. */
    List<String> relationships(PoleObject from, PoleObject to) {
        return from.relationshipNames().stream()
                .filter(name -> from.targets(name).contains(to.id()))
                .toList();
    }

    /** Places of relationships that point at nothing in the document. */
    List<String> dangling() {
        List<String> places = new ArrayList<>();
        Stream.concat(Stream.of(incident), included.values().stream())
                .forEach(object -> object.relationshipNames().stream()
                        .filter(name -> !included.keySet().containsAll(object.targets(name)))
                        .forEach(name -> places.add(object.relationshipPlace(name))));
        return places;
    }
}
