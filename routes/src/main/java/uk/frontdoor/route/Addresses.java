package uk.frontdoor.route;

import org.jspecify.annotations.Nullable;
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

    private static final String FRONT_DOOR = "frontdoor.";
    private static final String DECISIONS = ".decisions";

    private Addresses() {}

    /** What goes out to one destination; isolated, so that one that is down holds up nobody else. */
    public static String dispatch(DestinationId destination) {
        return "dispatch." + destination;
    }

    public static boolean isDispatch(String address) {
        return address.startsWith("dispatch.");
    }

    /** What one destination alone may read. */
    public static String inbox(DestinationId destination) {
        return "inbox." + destination;
    }

    /** The notices of one area's front door; multicast. */
    public static String frontDoor(AreaId area) {
        return FRONT_DOOR + area;
    }

    /** Decisions an area's own case system sends. */
    public static String decisions(AreaId area) {
        return frontDoor(area) + DECISIONS;
    }

    static boolean isAnswers(AreaId area, @Nullable String address) {
        return address != null && address.startsWith(frontDoor(area) + ".answers.");
    }

    public static boolean isDecisions(@Nullable String address) {
        return address != null && address.startsWith(FRONT_DOOR) && address.endsWith(DECISIONS);
    }

    /** @param address for which {@link #isDecisions} holds */
    public static AreaId areaOfDecisions(String address) {
        return new AreaId(address.substring(FRONT_DOOR.length(), address.length() - DECISIONS.length()));
    }
}
