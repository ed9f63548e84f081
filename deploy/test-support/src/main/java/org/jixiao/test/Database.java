package org.jixiao.test;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of the shared PostgreSQL, reached directly: it answers while the application's link is cut. */
public record Database(String url, String username, String password) {

    public DataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(username);
        source.setPassword(password);
        return source;
    }
}
