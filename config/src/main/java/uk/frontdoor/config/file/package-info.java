/** Reading declared facts, with the file and line of everything that is wrong with them. */
@NullMarked
package uk.frontdoor.config.file;

import org.jspecify.annotations.NullMarked;
