/** PostgreSQL, embedded or external, and the proof that a commit reaches the disk. */
@NullMarked
package uk.frontdoor.app.platform.database;

import org.jspecify.annotations.NullMarked;
