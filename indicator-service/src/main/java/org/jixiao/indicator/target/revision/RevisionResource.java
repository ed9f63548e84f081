package org.jixiao.indicator.target.revision;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.indicator.target.SheetDesk;
import org.jixiao.indicator.target.TargetSheet;

/** The revisions of a sheet: each that was approved as it was approved, the one that is open, and how they differ. */
@Path("api/v1/targets/{id}/revisions")
@Tag(name = "revisions")
@Authenticated
public class RevisionResource {

    private final SheetDesk desk;
    private final Revisions revisions;
    private final Readers readers;

    RevisionResource(SheetDesk desk, Revisions revisions, Readers readers) {
        this.desk = desk;
        this.revisions = revisions;
        this.readers = readers;
    }

    /** All revisions there are, by number. */
    public record RevisionList(List<RevisionSummary> items) {}

    /** A revision of the budget that did not touch the sheet is none of the sheet's. */
    @GET
    @Transactional
    public RevisionList list(@RestPath UUID id) {
        return new RevisionList(revisions.of(desk.read(id).sheet()).stream()
                .map(SheetRevision::summary)
                .toList());
    }

    @GET
    @Path("{revision}")
    @Transactional
    public RevisionView get(@RestPath UUID id, @RestPath int revision) {
        TargetSheet sheet = desk.read(id).sheet();
        return RevisionView.of(revisions.require(sheet, revision), sheet);
    }

    /** Either may be the one that is open. */
    @GET
    @Path("{from}/diff/{to}")
    @Transactional
    public SheetDiff diff(@RestPath UUID id, @RestPath int from, @RestPath int to) {
        TargetSheet sheet = desk.read(id).sheet();
        SheetRevision before = revisions.require(sheet, from);
        SheetRevision after = revisions.require(sheet, to);
        return SheetDiff.between(
                before.asState(),
                to,
                after.content(),
                readers.of(sheet.about().year(), before.content(), after.content()));
    }
}
