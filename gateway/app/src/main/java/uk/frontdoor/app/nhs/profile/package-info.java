/** Profile validation of NHS messages, behind the answer and only when the gateway has nothing better to do. */
@NullMarked
package uk.frontdoor.app.nhs.profile;

import org.jspecify.annotations.NullMarked;
