package org.jixiao.platform.outbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.platform.Database;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.problem.NotFound;

/**
 * Tells everything of this service again under a new epoch: of each subject every state that an approval names, then
 * the current one, in the order they were first told. It rebuilds a projection that was emptied and mends a restore.
 */
@Path("api/v1/republications/{service}")
@Tag(name = "operations")
@RolesAllowed(Role.ADMINISTRATOR)
public class RepublicationResource {

    private final Database database;
    private final Outbox outbox;
    private final Audit audit;
    private final String service;

    RepublicationResource(
            Database database, Outbox outbox, Audit audit, @ConfigProperty(name = "jixiao.service") String service) {
        this.database = database;
        this.outbox = outbox;
        this.audit = audit;
        this.service = service;
    }

    /** @param epoch the new one @param events how many facts now wait in the outbox */
    public record Republication(long epoch, int events) {}

    @POST
    @Transactional
    public Republication republish(@RestPath String service) {
        if (!service.equals(this.service)) {
            throw new NotFound();
        }
        long epoch =
                database.query(row -> row.getLong(1), "select raise_epoch()").get(0);
        int events = outbox.tellAllAgain(epoch);
        audit.record(new Audit.Act("republish", "epoch/" + epoch, "", "", epoch, null));
        return new Republication(epoch, events);
    }
}
