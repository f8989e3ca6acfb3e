package uk.frontdoor.route;

import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.DestinationId;

/** Every address on the broker, by name. Queue and stage are the same word. */
public final class Addresses {
    public static final String NORMALISE = "stage.normalise";
    public static final String TRIAGE = "stage.triage";
    public static final String SHARING = "stage.sharing";
    public static final String FEEDBACK = "stage.feedback";
    public static final String RECEIPTS = "receipts";
    public static final String FAILURE = "failure";
    public static final String EXPIRY = "expiry";

    private Addresses() {}

    /** What goes out to one destination; isolated, so that one that is down holds up nobody else. */
    public static String dispatch(DestinationId destination) {
        return "dispatch." + destination;
    }

    /** What one destination alone may read. */
    public static String inbox(DestinationId destination) {
        return "inbox." + destination;
    }

    /** The notices of one area's front door; multicast. */
    public static String frontDoor(AreaId area) {
        return "frontdoor." + area;
    }

    /** Decisions an area's own case system sends. */
    public static String decisions(AreaId area) {
        return frontDoor(area) + ".decisions";
    }
}
