package uk.frontdoor.core.sharing;

/** Port: the sharing decision table. Must answer every question; what it does not know it holds for a person. */
@FunctionalInterface
public interface SharingPolicy {
    SharingVerdict decide(SharingQuestion question);
}
