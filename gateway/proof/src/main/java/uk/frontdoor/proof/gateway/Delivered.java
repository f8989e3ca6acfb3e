package uk.frontdoor.proof.gateway;

/**
 * A sealed message that a recipient has taken from its inbox for good.
 *
 * @param release header {@code release} of the message
 * @param message the broker message's own id: two for one release are two deliveries
 */
public record Delivered(String destination, String release, String message) {}
