/** Who may send and who they are: the agency register's own terms. */
@NullMarked
package uk.frontdoor.core.agency;

import org.jspecify.annotations.NullMarked;
