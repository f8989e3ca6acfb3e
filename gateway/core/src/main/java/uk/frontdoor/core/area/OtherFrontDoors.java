package uk.frontdoor.core.area;

/** Port: the front doors of authorities that are not served here. Every authority has one, if only by its name. */
@FunctionalInterface
public interface OtherFrontDoors {
    /** @param authority as the postcode directory names it */
    OtherFrontDoor of(String authority);
}
