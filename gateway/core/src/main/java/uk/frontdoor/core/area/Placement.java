package uk.frontdoor.core.area;

import uk.frontdoor.core.failure.FailureCode;

/** Where a postcode puts a child. */
public sealed interface Placement {
    /** In an area we serve; {@code district} is the local authority district code. */
    record InArea(AreaId area, String district) implements Placement {}

    /** In a known authority we do not serve. */
    record OutOfArea(String authority, String district) implements Placement {}

    /** Not to be placed by machine; a person does it. */
    record Unplaced(FailureCode reason) implements Placement {}
}
