package uk.frontdoor.mapping.nhs.answer;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.mapping.nhs.message.Entry;
import uk.frontdoor.mapping.nhs.message.MessageBundle;

/**
 * A Bundle's bytes again, with another id in every resource and one more entry at the end.
 *
 * <p>All else stays as it was sent, to the byte: nothing is read into values and written out again.
 */
final class BundleWithIds {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int NOWHERE = -1;

    private final JsonParser json;
    private final Splice splice;
    private final Iterator<Entry> entries;
    private final Function<Entry, String> ids;
    private final byte[] lastEntry;
    private int idFrom;
    private int idTo;
    private int typeTo;

    private BundleWithIds(
            JsonParser json, Splice splice, MessageBundle message, Function<Entry, String> ids, byte[] lastEntry) {
        this.json = json;
        this.splice = splice;
        this.entries = message.entries().iterator();
        this.ids = ids;
        this.lastEntry = lastEntry;
    }

    /**
     * Writes the Bundle.
     *
     * @param bundle    the message's JSON, strictly read before
     * @param lastEntry an entry to add; empty for none
     */
    static byte[] write(byte[] bundle, MessageBundle message, Function<Entry, String> ids, byte[] lastEntry) {
        var splice = new Splice(bundle);
        try (JsonParser json = MAPPER.createParser(bundle)) {
            json.nextToken();
            new BundleWithIds(json, splice, message, ids, lastEntry).bundle();
        }
        return splice.toBytes();
    }

    private void bundle() {
        members(name -> {
            if (name.equals("entry") && json.currentToken() == JsonToken.START_ARRAY) {
                entries();
            }
        });
    }

    private void entries() {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                members(name -> {
                    if (name.equals("resource") && json.currentToken() == JsonToken.START_OBJECT) {
                        resource(ids.apply(entries.next()));
                    }
                });
            }
            json.skipChildren();
        }
        if (lastEntry.length > 0) {
            splice.insert(from(), utf8(","));
            splice.insert(from(), lastEntry);
        }
    }

    private void resource(String id) {
        idFrom = NOWHERE;
        typeTo = NOWHERE;
        members(name -> {
            if (name.equals("id")) {
                idFrom = from();
                json.skipChildren();
                idTo = to();
            } else if (name.equals("resourceType")) {
                typeTo = to();
            }
        });
        if (idFrom != NOWHERE) {
            splice.replace(idFrom, idTo, utf8('"' + id + '"'));
        } else if (typeTo != NOWHERE) {
            splice.insert(typeTo, utf8(",\"id\":\"" + id + '"'));
        }
    }

    /** Goes through the object the parser stands at; what nobody looks into is passed over. */
    private void members(Consumer<String> value) {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            value.accept(name);
            json.skipChildren();
        }
    }

    private int from() {
        return (int) json.currentTokenLocation().getByteOffset();
    }

    private int to() {
        json.finishToken();
        return (int) json.currentLocation().getByteOffset();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
