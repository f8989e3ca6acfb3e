package uk.frontdoor.app.access.wire;

/** A channel with an {@link Allowance} of its own. */
sealed interface Punctual permits PunctualChannel, PunctualSecureChannel {

    Allowance allowance();
}
