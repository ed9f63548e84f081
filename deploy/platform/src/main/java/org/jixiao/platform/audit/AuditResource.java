package org.jixiao.platform.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.platform.Database;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.access.Scope;
import org.jixiao.platform.http.Page;
import org.jixiao.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** The audit trail of this service, newest first, for the divisions of the caller; operations on the service itself belong to none and are shown to all. */
@Path("api/v1/audit/{service}")
@Tag(name = "audit")
@RolesAllowed(Role.AUDITOR)
public class AuditResource {

    private static final String SELECT = """
            select * from audit_entry
            where (? or division = '' or division = any (?)) and (?::text is null or subject = ?) and (?::uuid is null or id < ?::uuid)
            order by id desc limit ?""";

    private final Database database;
    private final Caller caller;
    private final String service;

    AuditResource(Database database, Caller caller, @ConfigProperty(name = "jixiao.service") String service) {
        this.database = database;
        this.caller = caller;
        this.service = service;
    }

    /**
     * Who did what.
     *
     * @param actor subject of the token; {@code system} where an event was the cause
     * @param act what was done, as a verb
     */
    public record AuditEntry(
            UUID id,
            Instant at,
            String actor,
            String roles,
            String act,
            String subject,
            String division,
            String department,
            @Nullable Long sequence,
            @Nullable String reason,
            @Nullable String requestId) {

        static AuditEntry of(ResultSet row) throws SQLException {
            return new AuditEntry(
                    row.getObject("id", UUID.class),
                    row.getTimestamp("at").toInstant(),
                    row.getString("actor"),
                    row.getString("roles"),
                    row.getString("act"),
                    row.getString("subject"),
                    row.getString("division"),
                    row.getString("department"),
                    row.getObject("sequence", Long.class),
                    row.getString("reason"),
                    row.getString("request_id"));
        }
    }

    @GET
    public Page<AuditEntry> list(
            @RestPath String service, @RestQuery @Nullable String subject, @Valid @BeanParam Page.Request page) {
        if (!service.equals(this.service)) {
            throw new NotFound();
        }
        Scope scope = caller.scope();
        UUID before = page.cursor(UUID::fromString).orElse(null);
        List<AuditEntry> found = database.query(
                AuditEntry::of,
                SELECT,
                scope.divisions().contains(Scope.EVERYTHING),
                List.copyOf(scope.divisions()),
                subject,
                subject,
                before,
                before,
                page.fetch());
        return Page.of(found, page, entry -> entry.id().toString(), entry -> entry);
    }
}
