@NullMarked
package uk.frontdoor.config;

import org.jspecify.annotations.NullMarked;
