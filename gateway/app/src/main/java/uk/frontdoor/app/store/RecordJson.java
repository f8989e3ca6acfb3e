package uk.frontdoor.app.store;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Core records as JSON text and back, exactly.
 *
 * <p>Strict on reading, because a misread referral is worse than an unreadable one: an unknown property, a missing
 * one and a null where the record allows none are refused. Text outside ASCII is escaped, so that any character a
 * sender may send, half a surrogate pair included, survives the database.
 */
public final class RecordJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new RecordRules())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private static final RecentRecords RECENT = new RecentRecords();

    private RecordJson() {}

    public static String write(Object record) {
        String json = MAPPER.writeValueAsString(record);
        if (record instanceof Record) {
            RECENT.keep(json, record);
        }
        return json;
    }

    /**
     * @throws UnreadableRecord naming the type and the place, never a value
     */
    public static <T> T read(String json, Class<T> type) {
        T recent = RECENT.find(json, type);
        if (recent != null) {
            return recent;
        }
        T record = parse(json, type);
        if (record != null) {
            RECENT.keep(json, record);
        }
        return record;
    }

    /** From the text alone. */
    static <T> T parse(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JacksonException unreadable) {
            throw UnreadableRecord.of(type, unreadable);
        }
    }

    /**
     * @throws UnreadableRecord as {@link #read}
     */
    public static <T> List<T> readList(String json, Class<T> type) {
        try {
            return MAPPER.readerForListOf(type).readValue(json);
        } catch (JacksonException unreadable) {
            throw UnreadableRecord.of(type, unreadable);
        }
    }

    /** Names with texts, such as an envelope. */
    public static Map<String, String> readTexts(String json) {
        try {
            return MAPPER.readerForMapOf(String.class).readValue(json);
        } catch (JacksonException unreadable) {
            throw UnreadableRecord.of(Map.class, unreadable);
        }
    }
}
