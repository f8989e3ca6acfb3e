package uk.frontdoor.mapping.nhs.workflow;

/** The facts of a message that decide what it asks for; an absent one is {@code -}. */
public record WorkflowVariables(
        String event, String reason, String category, String status, Context context) {

    /** How an absent variable is written. */
    public static final String ABSENT = "-";

    /** The states around the request, and the use case it is for. */
    public record Context(String carePlan, String encounter, String useCase) {

        public Context {
            carePlan = orAbsent(carePlan);
            encounter = orAbsent(encounter);
            useCase = orAbsent(useCase);
        }
    }

    public WorkflowVariables {
        event = orAbsent(event);
        reason = orAbsent(reason);
        category = orAbsent(category);
        status = orAbsent(status);
    }

    private static String orAbsent(String value) {
        return value.isEmpty() ? ABSENT : value;
    }
}
