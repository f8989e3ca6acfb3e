/** The order of the steps: which queue feeds which stage, how often it is tried, where it goes when it fails. */
@NullMarked
package uk.frontdoor.route;

import org.jspecify.annotations.NullMarked;
