package org.jixiao.budget.filing;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jixiao.budget.budget.BudgetDesk;
import org.jixiao.budget.budget.BudgetOpening;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.department.Department;
import org.jixiao.budget.department.Division;
import org.jixiao.budget.filing.form.Reading;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.http.Idempotent;
import org.jixiao.platform.problem.NotFound;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Documents handed in. They are read within the request: a small municipality's form takes milliseconds. */
@Path("api/v1/filings")
@Tag(name = "filings")
@Authenticated
public class FilingResource {

    private final Filings filings;
    private final FiledDocuments documents;
    private final Reader reader;
    private final Filer filer;
    private final BudgetOpening opening;
    private final BudgetDesk desk;
    private final Caller caller;

    FilingResource(
            Filings filings,
            FiledDocuments documents,
            Reader reader,
            Filer filer,
            BudgetOpening opening,
            BudgetDesk desk,
            Caller caller) {
        this.filings = filings;
        this.documents = documents;
        this.reader = reader;
        this.filer = filer;
        this.opening = opening;
        this.desk = desk;
        this.caller = caller;
    }

    /** The same bytes again for a budget are answered with the first report. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.DEPARTMENT_EDITOR)
    @Transactional
    @Idempotent
    public Response file(
            @RestForm("file") @Nullable FileUpload upload,
            @RestForm @NotBlank @Pattern(regexp = Division.CODE) String division,
            @RestForm @NotBlank @Pattern(regexp = Department.CODE) String department,
            @RestForm @NotNull @Pattern(regexp = "[0-9]{4}") String fiscalYear,
            @RestForm @DefaultValue("merge") @Pattern(regexp = "merge|replace") String mode) {
        caller.requireDepartment(division, department);
        FiledFile file = FiledFile.of(upload);
        FiscalYear year = year(fiscalYear);
        Reading reading = reader.read(file, division, year);
        DepartmentBudget budget = opening.opened(new DepartmentKey(division, department), year);
        Optional<Filing> first = filings.ofSameBytes(budget.id(), file.sha256());
        Filing filing = first.orElseGet(() -> filer.file(desk.inTime(budget), reading, file, Mode.fromString(mode)));
        return Response.status(first.isPresent() ? Response.Status.OK : Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/filings/" + filing.id())
                .entity(FilingView.of(filing))
                .build();
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.DEPARTMENT_EDITOR)
    public FilingPreview preview(@RestForm("file") @Nullable FileUpload upload) {
        return FilingPreview.of(reader.preview(FiledFile.of(upload)));
    }

    @GET
    @Path("{id}")
    @Transactional
    public FilingView get(@RestPath UUID id) {
        Filing filing = filings.findByIdOptional(id).orElseThrow(NotFound::new);
        desk.read(filing.budget());
        return FilingView.of(filing);
    }

    /** The original, for the department and the finance bureau only. */
    @GET
    @Path("{id}/document")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Role.DEPARTMENT_EDITOR, Role.DEPARTMENT_REVIEWER, Role.FINANCE_REVIEWER})
    @Transactional
    public Response document(@RestPath UUID id) {
        Filing filing = filings.findByIdOptional(id).orElseThrow(NotFound::new);
        desk.read(filing.budget());
        String name =
                URLEncoder.encode(filing.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(documents.findById(id).bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static FiscalYear year(String value) {
        try {
            return new FiscalYear(Integer.parseInt(value));
        } catch (IllegalArgumentException e) {
            Refusal refusal = Refusal.ofField("/fiscalYear", "不是预算年度", "is no fiscal year");
            refusal.initCause(e);
            throw refusal;
        }
    }
}
