package uk.frontdoor.proof.gateway;

/** The keys and names that the demonstration profile publishes, as a sender or a recipient would have them. */
final class Demonstration {
    static final String NHS_KEY = "to-be-published";
    static final String NHS_ORGANISATION = "RX001";
    static final String RECEIVER_ORGANISATION = "FD001";

    private Demonstration() {}
}
