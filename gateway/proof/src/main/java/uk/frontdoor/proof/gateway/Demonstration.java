package uk.frontdoor.proof.gateway;

/** The keys and names that the demonstration profile publishes, as those who use the gateway would have them. */
public final class Demonstration {
    public static final String NHS_KEY = "demo-key-northfell-trust";
    public static final String SCHOOL_KEY = "demo-key-testfell-primary";
    public static final String POLICE_KEY = "demo-key-northfell-police";

    static final String NHS_ORGANISATION = "X9T01";
    static final String RECEIVER_ORGANISATION = "FD001";

    private Demonstration() {}
}
