/** What a message asks for, decided by a table. */
@NullMarked
package uk.frontdoor.mapping.nhs.workflow;

import org.jspecify.annotations.NullMarked;
