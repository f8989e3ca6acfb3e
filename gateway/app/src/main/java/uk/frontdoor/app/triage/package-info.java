/** Referrals by version, and their place in front of people. */
@NullMarked
package uk.frontdoor.app.triage;

import org.jspecify.annotations.NullMarked;
