/** What can be wrong with a message, and what each kind of wrong leads to. */
@NullMarked
package uk.frontdoor.mapping.nhs.finding;

import org.jspecify.annotations.NullMarked;
