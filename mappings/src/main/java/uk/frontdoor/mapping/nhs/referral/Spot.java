package uk.frontdoor.mapping.nhs.referral;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A node of a message and the JSON pointer to it.
 *
 * <p>What is not there is a spot too, without a value: reading goes on and finds nothing.
 */
record Spot(JsonNode node, String pointer) {

    static final Spot NOWHERE = new Spot(MissingNode.getInstance(), "");

    Spot child(String name) {
        return new Spot(node.path(name), pointer + "/" + name);
    }

    Spot item(int index) {
        return new Spot(node.path(index), pointer + "/" + index);
    }

    List<Spot> each(String name) {
        var spots = new ArrayList<Spot>();
        Spot array = child(name);
        for (int index = 0; index < array.node.size(); index++) {
            spots.add(array.item(index));
        }
        return spots;
    }

    boolean exists() {
        return !node.isMissingNode();
    }

    /** The value as written: text, number or yes and no; null when there is none. */
    @Nullable String value() {
        return node.isValueNode() && !node.isNull() ? node.asString("") : null;
    }

    String text(String name) {
        String value = child(name).value();
        return value == null ? "" : value;
    }

    /** The first extension with this address. */
    Spot extension(String url) {
        return each("extension").stream()
                .filter(extension -> extension.text("url").equals(url))
                .findFirst()
                .orElse(NOWHERE);
    }

    /** The first coding of a system in a CodeableConcept. */
    Spot coding(String system) {
        return each("coding").stream()
                .filter(coding -> coding.text("system").equals(system))
                .findFirst()
                .orElse(NOWHERE);
    }

    /** What a CodeableConcept says to a person: its text, else the display of its first coding. */
    Spot words() {
        if (child("text").exists()) {
            return child("text");
        }
        return each("coding").stream()
                .map(coding -> coding.child("display"))
                .filter(Spot::exists)
                .findFirst()
                .orElse(NOWHERE);
    }
}
