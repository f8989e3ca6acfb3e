package uk.frontdoor.app.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import uk.frontdoor.app.platform.Secret;

/** Where the database answers and who we are to it. */
public record DatabaseAddress(String url, String user, Secret password) {

    /** A connection outside the pool, for what happens before there is one. */
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password.value());
    }
}
