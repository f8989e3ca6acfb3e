package uk.frontdoor.core.area;

import org.jspecify.annotations.Nullable;

/**
 * Where a referral goes about a child who lives in an area that is not served here.
 *
 * @param name as a referrer is told it
 * @param recipient through which the gateway can reach it; null when whoever refers goes there themselves
 */
public record OtherFrontDoor(String authority, String name, @Nullable DestinationId recipient) {}
