package org.jixiao.test.sample;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Answers who asks, and from which database. */
@Path("sample")
public class SampleResource {

    private final DataSource database;
    private final JsonWebToken token;

    SampleResource(DataSource database, JsonWebToken token) {
        this.database = database;
        this.token = token;
    }

    @GET
    @Blocking
    @RolesAllowed("finance-reviewer")
    public String ask() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet name = statement.executeQuery("select current_database()")) {
            name.next();
            return token.getSubject() + " " + token.getClaim("division") + " " + token.getClaim("department") + " "
                    + token.getClaim("demo") + " " + name.getString(1);
        }
    }
}
