/** FHIR R4 structure as compact tables, and the walk that checks a tree against them. */
@NullMarked
package uk.frontdoor.mapping.nhs.structure;

import org.jspecify.annotations.NullMarked;
