package uk.frontdoor.mapping.nhs.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import uk.frontdoor.mapping.nhs.table.TabTable;

/** The use-case codes a request may be for: the standard's and ours. */
public final class UseCases {

    /** One use case. */
    public record UseCase(String system, String code, String display) {

        /** Whether it is our own, for children's services. */
        public boolean isOurs() {
            return system.equals(FrontDoorCodes.USE_CASES);
        }

        /** Whether it asks for a check of triage rather than a referral; the standard's application 4. */
        public boolean isValidation() {
            return code.startsWith("a4");
        }
    }

    private final Map<String, UseCase> byToken;

    private UseCases(Map<String, UseCase> byToken) {
        this.byToken = byToken;
    }

    /** Loads the shipped table. */
    public static UseCases load() {
        var byToken = new LinkedHashMap<String, UseCase>();
        for (List<String> row : TabTable.rows(TabTable.class, "/uk/frontdoor/mapping/nhs/use-cases.tsv")) {
            byToken.put(row.get(0) + "|" + row.get(1), new UseCase(row.get(0), row.get(1), row.get(2)));
        }
        return new UseCases(byToken);
    }

    /** All of them, in the order of the table. */
    public List<UseCase> all() {
        return List.copyOf(byToken.values());
    }

    /** Whether the table holds the code. */
    public boolean knows(String system, String code) {
        return byToken.containsKey(system + "|" + code);
    }

    static boolean isSystem(String system) {
        return system.equals(BarsCodes.USE_CASES) || system.equals(FrontDoorCodes.USE_CASES);
    }

    /** The first use-case code of a request, empty when there is none. */
    public static String codeOf(Entry request) {
        for (JsonNode category : request.resource().path("category")) {
            for (JsonNode coding : category.path("coding")) {
                if (isSystem(Nodes.text(coding, "system"))) {
                    return Nodes.text(coding, "code");
                }
            }
        }
        return "";
    }
}
