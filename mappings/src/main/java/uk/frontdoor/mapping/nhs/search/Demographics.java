package uk.frontdoor.mapping.nhs.search;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import uk.frontdoor.core.failure.InvalidValue;
import uk.frontdoor.core.referral.Postcode;
import uk.frontdoor.mapping.nhs.message.Entry;
import uk.frontdoor.mapping.nhs.message.MessageBundle;

/**
 * Name, birth date and postcode of a patient. Each word of the name must begin a word of one of the names held,
 * whatever the case, accents and order.
 */
public record Demographics(String name, LocalDate born, Postcode postcode) {

    boolean matches(MessageBundle message) {
        return message.first("Patient").filter(this::matches).isPresent();
    }

    private boolean matches(Entry patient) {
        return patient.text("birthDate").equals(born.toString())
                && livesThere(patient.resource().path("address"))
                && isCalledSo(patient.resource().path("name"));
    }

    private boolean livesThere(JsonNode addresses) {
        for (JsonNode address : addresses) {
            try {
                if (Postcode.of(address.path("postalCode").asString("")).equals(postcode)) {
                    return true;
                }
            } catch (InvalidValue notAPostcode) {
                continue;
            }
        }
        return false;
    }

    private boolean isCalledSo(JsonNode names) {
        List<String> wanted = words(name);
        for (JsonNode each : names) {
            List<String> held = held(each);
            if (wanted.stream().allMatch(word -> held.stream().anyMatch(part -> part.startsWith(word)))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> held(JsonNode name) {
        var words = new ArrayList<String>();
        for (String part : List.of("family", "given", "prefix", "suffix", "text")) {
            JsonNode value = name.path(part);
            if (value.isArray()) {
                value.forEach(item -> words.addAll(words(item.asString(""))));
            } else {
                words.addAll(words(value.asString("")));
            }
        }
        return words;
    }

    /** Apostrophes belong to a word; everything else that is no letter parts words. */
    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'\\u2019]", "")
                .toLowerCase(Locale.UK);
        return List.of(plain.split("[^\\p{L}]+")).stream().filter(word -> !word.isEmpty()).toList();
    }

    @Override
    public String toString() {
        return "Demographics[]";
    }
}
