package uk.frontdoor.proof.gateway;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.proof.load.HttpAnswer;
import uk.frontdoor.proof.load.HttpCall;
import uk.frontdoor.proof.load.HttpConnection;

/**
 * An area's own case system, used by people who decide at once: claims the next piece of work, decides, hands the
 * decision in, and hands the same in again for as long as it does not know whether it was taken.
 */
public final class CaseSystem {
    private static final Pattern TEXT = Pattern.compile("\"(workItemId|leaseId|kind)\":\"([^\"]*)\"");

    private final int port;
    private final Desk desk;
    private final byte[] claim;
    private @Nullable Decision begun;
    private @Nullable HttpConnection connection;

    public CaseSystem(int port, Desk desk) {
        this.port = port;
        this.desk = desk;
        this.claim = HttpCall.post("/api/work/claim", desk.headers(), "").bytes(Map.of());
    }

    /**
     * Does one piece of work and gives the id of the acknowledged decision; empty when there is nothing to do.
     *
     * @throws IOException the gateway went away; call again, and what was begun goes on where it stopped
     */
    public Optional<String> work() throws IOException {
        Decision decision = begun == null ? claim() : begun;
        if (decision == null) {
            return Optional.empty();
        }
        begun = decision;
        HttpAnswer answer = call(decision.request());
        if (answer.status() == 422) {
            throw new IllegalStateException("a decision was refused: " + answer.text());
        }
        if (answer.accepted() || answer.status() == 409) {
            begun = null;
        }
        return answer.accepted() ? Optional.of(decision.id()) : Optional.empty();
    }

    private @Nullable Decision claim() throws IOException {
        HttpAnswer answer = call(claim);
        return answer.status() == 201 ? Decision.on(answer.text(), desk) : null;
    }

    private HttpAnswer call(byte[] request) throws IOException {
        HttpConnection open = connection;
        if (open == null || !open.open()) {
            open = HttpConnection.to(port);
            connection = open;
        }
        try {
            return open.call(request);
        } catch (IOException away) {
            open.abandon();
            throw away;
        }
    }

    /**
     * Whose work and how it is decided.
     *
     * @param recipient who gets what can be shared
     */
    public record Desk(String key, String recipient) {
        List<String> headers() {
            return List.of("X-Api-Key: " + key, "Content-Type: application/json");
        }
    }

    private record Decision(String id, byte[] request) {
        static Decision on(String item, Desk desk) {
            String id = UUID.randomUUID().toString();
            String body =
                    """
                    {"leaseId":"%s","workItemId":"%s","decision":{"id":"%s","decidedBy":"sam.example",%s}}"""
                            .formatted(text(item, "leaseId"), text(item, "workItemId"), id, outcome(item, desk));
            return new Decision(id, HttpCall.post("/api/work/result", desk.headers(), body).bytes(Map.of()));
        }

        private static String outcome(String item, Desk desk) {
            return text(item, "kind").equals("TRIAGE")
                    ? """
                      "outcome":"SHARE","level":"N2","reasonCode":"FAMILY_ASKS_FOR_HELP",\
                      "rationale":"The family asks for help and has agreed.","recipients":["%s"],\
                      "reviewedSummary":"The family asks for help with mornings.\""""
                            .formatted(desk.recipient())
                    : """
                      "outcome":"NO_FURTHER_ACTION","level":"N2","reasonCode":"HANDLED_ANOTHER_WAY",\
                      "rationale":"Seen and settled by telephone.\"""";
        }

        private static String text(String item, String name) {
            Matcher matcher = TEXT.matcher(item);
            while (matcher.find()) {
                if (matcher.group(1).equals(name)) {
                    return matcher.group(2);
                }
            }
            throw new IllegalStateException("a claim without " + name);
        }
    }
}
