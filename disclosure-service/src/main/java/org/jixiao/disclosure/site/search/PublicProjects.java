package org.jixiao.disclosure.site.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jixiao.platform.Database;

/** Addresses of the pages of all public projects. */
@ApplicationScoped
public class PublicProjects {

    private final Database database;

    PublicProjects(Database database) {
        this.database = database;
    }

    /** From the root, those of a department together. */
    public List<String> addresses(int limit) {
        return database.query(
                row -> "/departments/" + row.getString(1) + "/projects/" + row.getString(2),
                "select budget, project from searchable where kind = 'PROJECT' order by budget, ordinal limit ?",
                limit);
    }
}
