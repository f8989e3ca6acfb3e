package uk.frontdoor.mapping.nhs.header;

import java.util.Base64;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON in a header, base64 in either alphabet, with or without padding; read leniently because test kits write so. */
final class EncodedJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int LONGEST = 16 * 1024;

    private EncodedJson() {
    }

    static Optional<ObjectNode> read(String value) {
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] json = Base64.getDecoder().decode(value.replace('-', '+').replace('_', '/').replace(" ", ""));
            return MAPPER.readTree(json) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (IllegalArgumentException | JacksonException e) {
            return Optional.empty();
        }
    }
}
