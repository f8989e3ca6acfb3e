/** What tests of decision tables share. */
package uk.frontdoor.config.dmn;
