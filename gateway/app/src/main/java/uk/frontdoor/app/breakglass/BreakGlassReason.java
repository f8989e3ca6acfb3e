package uk.frontdoor.app.breakglass;

/** Why somebody needs a record that is not of their area. */
public enum BreakGlassReason {
    CHILD_IN_DANGER("A child may be in danger now"),
    COVERING("I am covering for the area, or it cannot be reached"),
    MOVED("The family has moved, or lives in both areas"),
    ENQUIRY("A safeguarding enquiry or a review needs it"),
    OTHER("Another reason, which I explain");

    private final String label;

    BreakGlassReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
