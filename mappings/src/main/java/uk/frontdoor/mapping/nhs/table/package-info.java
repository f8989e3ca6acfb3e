/** Reads the tab-separated tables this package ships as data. */
@NullMarked
package uk.frontdoor.mapping.nhs.table;

import org.jspecify.annotations.NullMarked;
