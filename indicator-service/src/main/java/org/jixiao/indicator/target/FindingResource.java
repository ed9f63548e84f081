package org.jixiao.indicator.target;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.http.Precondition;

/** What the rules find in a sheet, and what the department says to it. */
@Path("api/v1/targets/{id}")
@Tag(name = "targets")
@Authenticated
public class FindingResource {

    private final SheetDesk desk;
    private final Findings findings;
    private final SheetChronicle chronicle;
    private final Caller caller;

    FindingResource(SheetDesk desk, Findings findings, SheetChronicle chronicle, Caller caller) {
        this.desk = desk;
        this.findings = findings;
        this.chronicle = chronicle;
        this.caller = caller;
    }

    /** All findings of a sheet. */
    public record FindingList(List<FindingView> items) {}

    @GET
    @Path("findings")
    @Transactional
    public FindingList list(@RestPath UUID id) {
        return new FindingList(findings.of(desk.read(id).sheet()));
    }

    /** The sheet stays as it is, but whoever gives a reason does not approve it. */
    @POST
    @Path("acknowledgements")
    @RolesAllowed(Role.DEPARTMENT_REVIEWER)
    @Transactional
    @Precondition.Asked
    public FindingView acknowledge(@RestPath UUID id, @Valid @NotNull AcknowledgeFinding command) {
        SheetDesk.Folder folder = desk.takeForDepartment(id);
        folder.sheet().acknowledge(caller.subject(), folder.budget());
        FindingView answered = findings.acknowledge(folder.sheet(), command, caller.subject());
        chronicle.note("acknowledge " + answered.finding().rule(), folder.sheet(), command.reason());
        return answered;
    }
}
