package uk.frontdoor.app.platform.database;

import java.nio.file.Path;

/**
 * Where an embedded server lives.
 *
 * @param folder keeps its cluster
 * @param programs the unpacked PostgreSQL programs, which several servers may share
 * @param port 0 chooses a free one
 */
record ServerPlace(Path folder, Path programs, int port) {}
