package uk.frontdoor.app.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/** The one pool of database connections. */
final class ConnectionPool {

    private ConnectionPool() {}

    static HikariDataSource to(DatabaseAddress address, int connections) {
        var pool = new HikariDataSource();
        pool.setPoolName("database");
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password().value());
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(Math.min(4, connections));
        // A sender is told to come again rather than kept waiting for a database that is down.
        pool.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
        pool.addDataSourceProperty("ApplicationName", "front-door");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        // The detail of a server error quotes row values, which must not reach a log.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }
}
