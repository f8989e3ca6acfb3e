/** Referrals on their whole way, from the sender's bytes to what a recipient reads. */
@org.jspecify.annotations.NullMarked
package uk.frontdoor.app.journey;
