package uk.frontdoor.app.platform.database;

/** The PostgreSQL server that holds the truth. */
public interface DatabaseServer {

    /** Waits until the server answers. */
    DatabaseAddress address();
}
