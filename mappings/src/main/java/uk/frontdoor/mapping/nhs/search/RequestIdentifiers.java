package uk.frontdoor.mapping.nhs.search;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import uk.frontdoor.mapping.nhs.message.BarsCodes;
import uk.frontdoor.mapping.nhs.message.MessageBundle;

/** The sender's own identifiers of a request. */
public final class RequestIdentifiers {
    private static final int MOST = 10;
    private static final int LONGEST = 200;

    private RequestIdentifiers() {
    }

    /** {@code ServiceRequest.identifier}; what is too long to be one, or beyond the tenth, is left out. */
    public static List<Token> of(MessageBundle message) {
        JsonNode sent = message.request().map(request -> request.resource().path("identifier")).orElse(null);
        if (sent == null || sent.isEmpty()) {
            return List.of();
        }
        var tokens = new ArrayList<Token>();
        for (JsonNode identifier : sent) {
            String value = identifier.path("value").asString("").strip();
            if (!value.isEmpty() && value.length() <= LONGEST && tokens.size() < MOST) {
                tokens.add(new Token(BarsCodes.today(identifier.path("system").asString("")), value));
            }
        }
        return tokens;
    }
}
