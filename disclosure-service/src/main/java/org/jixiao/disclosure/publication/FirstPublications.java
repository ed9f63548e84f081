package org.jixiao.disclosure.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.disclosure.assembly.PastPublications;
import org.jixiao.platform.Database;

/** When each approved revision was first published, read off the editions. */
@ApplicationScoped
class FirstPublications implements PastPublications {

    private final Database database;

    FirstPublications(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Past> of(UUID budget, int revision, LocalDate approvedOn) {
        return database
                .query(
                        row -> new Past(row.getObject("first_on", LocalDate.class), row.getBoolean("withdrawn")),
                        """
                        select (min(published_at) at time zone 'Asia/Shanghai')::date as first_on,
                            bool_and(withdrawn_at is not null) as withdrawn
                        from edition where budget = ? and revision = ? and approved_on = ?
                        having count(*) > 0""",
                        budget,
                        revision,
                        approvedOn)
                .stream()
                .findFirst();
    }
}
