package uk.frontdoor.core.dispatch;

/** What goes into a recipient's inbox: a release, or the recall of one; sealed, with identical bytes over every retry. */
public sealed interface Parcel permits SealedDelivery, SealedRecall {
    byte[] sealed();

    /** Under which the broker knows one sending from another: a retry is the same, what is sent again is not. */
    String sending();
}
