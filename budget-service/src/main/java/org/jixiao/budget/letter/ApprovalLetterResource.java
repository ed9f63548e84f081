package org.jixiao.budget.letter;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.budget.budget.BudgetDesk;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.budget.gate.SheetGrades;
import org.jixiao.budget.forms.print.Print;
import org.jixiao.budget.revision.ApprovedEdition;
import org.jixiao.budget.revision.ApprovedEditions;
import org.jixiao.platform.Sha256;
import org.jixiao.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** The approval (批复) of a budget, to print. */
@Path("api/v1/budgets/{id}/approval.pdf")
@Tag(name = "review")
@Authenticated
public class ApprovalLetterResource {

    private static final String PDF = "application/pdf";
    private static final int DIGITS = 32;

    private final BudgetDesk desk;
    private final ApprovedEditions editions;
    private final SheetGrades grades;

    ApprovalLetterResource(BudgetDesk desk, ApprovedEditions editions, SheetGrades grades) {
        this.desk = desk;
        this.editions = editions;
        this.grades = grades;
    }

    /** Of the revision in force, unless another approved one is asked for; 404 while none is approved. */
    @GET
    @Produces(PDF)
    @APIResponse(responseCode = "304", description = "What If-None-Match names is still the letter.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = PDF,
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            format = "binary")))
    @Transactional
    public Response print(@RestPath UUID id, @RestQuery @Nullable Integer revision, @Context Request request) {
        DepartmentBudget budget = desk.read(id);
        Integer asked = revision == null ? budget.inForce() : revision;
        if (asked == null) {
            throw new NotFound();
        }
        ApprovedEdition edition = editions.require(id, asked);
        ApprovalLetter letter = ApprovalLetter.of(budget, edition, editions.before(edition), grades::of);
        String code = Sha256.of(letter.toString()).substring(0, DIGITS);
        EntityTag tag = new EntityTag(code);
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(() -> Response.ok(Print.pdf(new LetterPage(letter, code).render(), edition.approvedAt()))
                        .tag(tag)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "inline; filename=\"approval-" + id + "-" + asked + ".pdf\""))
                .build();
    }
}
