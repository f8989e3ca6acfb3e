package uk.frontdoor.core.routing;

/** Who is there when a service is not. */
public sealed interface Fallback {
    record Another(ServiceId service) implements Fallback {}

    /** The worker finds a way. */
    record Person() implements Fallback {}

    /** Telephone 999 when somebody is in danger; else it waits for the service. */
    record Emergency() implements Fallback {}
}
