package org.jixiao.indicator.target.revision;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.indicator.target.Content;
import org.jixiao.indicator.target.SheetDesk;
import org.jixiao.indicator.target.Submissions;
import org.jixiao.indicator.target.TargetSheet;
import org.jspecify.annotations.Nullable;

/** A sheet as it was handed in each time, what came of it, and what was changed in between. */
@Path("api/v1/targets/{id}/submissions")
@Tag(name = "revisions")
@Authenticated
public class SubmissionResource {

    private final SheetDesk desk;
    private final Submissions submissions;
    private final Readers readers;

    SubmissionResource(SheetDesk desk, Submissions submissions, Readers readers) {
        this.desk = desk;
        this.submissions = submissions;
        this.readers = readers;
    }

    /** All the times it was handed in, the first one first. */
    public record SubmissionList(List<SubmissionSummary> items) {}

    @GET
    @Transactional
    public SubmissionList list(@RestPath UUID id) {
        return new SubmissionList(submissions.of(desk.read(id).sheet().id()).stream()
                .map(SubmissionSummary::of)
                .toList());
    }

    @GET
    @Path("{round}")
    @Transactional
    public SubmissionView get(@RestPath UUID id, @RestPath int round) {
        TargetSheet sheet = desk.read(id).sheet();
        return SubmissionView.of(submissions.require(id, round), sheet.about().year());
    }

    /** With what the sheet says now. */
    @GET
    @Path("{from}/diff")
    @Transactional
    public SheetDiff diff(@RestPath UUID id, @RestPath int from) {
        TargetSheet sheet = desk.read(id).sheet();
        return between(sheet, from, null, sheet.content());
    }

    @GET
    @Path("{from}/diff/{to}")
    @Transactional
    public SheetDiff diff(@RestPath UUID id, @RestPath int from, @RestPath int to) {
        return between(
                desk.read(id).sheet(), from, to, submissions.require(id, to).content());
    }

    private SheetDiff between(TargetSheet sheet, int from, @Nullable Integer to, Content after) {
        Content before = submissions.require(sheet.id(), from).content();
        return SheetDiff.between(
                new SheetDiff.State(from, before),
                to,
                after,
                readers.of(sheet.about().year(), before, after));
    }
}
