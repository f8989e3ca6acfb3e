/** What all pages share: the design system as we serve it, and forms that keep what was typed. */
@NullMarked
package uk.frontdoor.app.page;

import org.jspecify.annotations.NullMarked;
