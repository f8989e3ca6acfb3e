/** Answers to the sender: the accepted bundle or an OperationOutcome. */
@NullMarked
package uk.frontdoor.mapping.nhs.answer;

import org.jspecify.annotations.NullMarked;
