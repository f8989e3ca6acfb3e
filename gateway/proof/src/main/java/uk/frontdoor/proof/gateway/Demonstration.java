package uk.frontdoor.proof.gateway;

/** The keys and names that the demonstration profile publishes, as those who use the gateway would have them. */
public final class Demonstration {
    public static final String NHS_KEY = "demo-key-northfell-trust";
    public static final String SCHOOL_KEY = "demo-key-testfell-primary";
    public static final String POLICE_KEY = "demo-key-northfell-police";

    /** Of every recipient on the broker; the user is the destination. */
    public static final String RECIPIENT_PASSWORD = "front-door-demonstration";

    /** The people of Westmorland and Furness, who pass on to the hub in Kendal. */
    public static final CaseSystem.Desk KENDAL = new CaseSystem.Desk("demo-key-waf-case-system", "hub-kendal");

    /** The people of Lancashire. */
    public static final CaseSystem.Desk LANCASTER = new CaseSystem.Desk("demo-key-lan-case-system", "hub-lan-f1");

    static final String NHS_ORGANISATION = "X9T01";
    static final String RECEIVER_ORGANISATION = "FD001";

    private Demonstration() {}
}
