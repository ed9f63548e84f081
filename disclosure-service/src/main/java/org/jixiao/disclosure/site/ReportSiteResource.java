package org.jixiao.disclosure.site;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.publication.Editions;
import org.jixiao.disclosure.report.About;
import org.jixiao.disclosure.report.FormTokens;
import org.jixiao.disclosure.report.Receipt;
import org.jixiao.disclosure.report.Reporting;
import org.jixiao.disclosure.report.Submission;
import org.jixiao.disclosure.site.PageFilter.SitePage;
import org.jixiao.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** A citizen reports an error on a page, and reads what became of it. Works without JavaScript; nothing of it is cached. */
@Path("")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@PermitAll
@SitePage
public class ReportSiteResource {

    private static final int AN_HOUR = 3600;

    private final Editions editions;
    private final Reporting reporting;
    private final FormTokens tokens;
    private final Readings readings;

    ReportSiteResource(Editions editions, Reporting reporting, FormTokens tokens, Readings readings) {
        this.editions = editions;
        this.reporting = reporting;
        this.tokens = tokens;
        this.readings = readings;
    }

    /** The form for a page; how to find one where none is named. */
    @GET
    @Path("reports/new")
    @Operation(hidden = true)
    public RestResponse<String> form(
            @RestQuery @Nullable UUID disclosure,
            @RestQuery @Nullable Integer version,
            @RestQuery @Nullable UUID project) {
        if (disclosure == null || version == null) {
            return uncached(RestResponse.Status.OK, Pages.reporting().render());
        }
        About about = new About(disclosure, version, project);
        return form(about, requirePublic(about), "", null);
    }

    /** @param homepage no reader sees this field */
    @POST
    @Path("reports")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<String> report(
            @RestForm @Nullable String disclosure,
            @RestForm @Nullable String version,
            @RestForm @Nullable String project,
            @RestForm @Nullable String words,
            @RestForm @Nullable String token,
            @RestForm @Nullable String homepage,
            @RestHeader("X-Forwarded-For") @Nullable String forwardedFor,
            @Context HttpServerRequest request) {
        About about = about(disclosure, version, project);
        PublicDisclosure document = requirePublic(about);
        Receipt receipt =
                reporting.receive(new Submission(about, words, token, homepage), address(forwardedFor, request));
        return receipt.slip() == null
                ? form(about, document, words == null ? "" : words, receipt.objection())
                : RestResponse.seeOther(URI.create(
                        "/reports/" + receipt.slip() + readings.current().inAddress()));
    }

    /** The address that whoever reported was given. */
    @GET
    @Path("reports/{slip}")
    @Operation(hidden = true)
    public RestResponse<String> status(@RestPath UUID slip) {
        return uncached(
                RestResponse.Status.OK,
                Pages.reported(new ReportPage.Status(reporting.status(slip))).render());
    }

    /** What everyone may read about a department's year. */
    @GET
    @Path("reports/about/{budget}")
    @Operation(hidden = true)
    public RestResponse<String> answers(@RestPath UUID budget) {
        PublicDisclosure document = editions.requirePublic(budget).document();
        String department = document.department().name() == null
                ? String.valueOf(document.department().code())
                : document.department().name();
        return uncached(
                RestResponse.Status.OK,
                Pages.answers(new ReportPage.Answers(
                                budget, department, document.fiscalYear().value(), reporting.answers(budget)))
                        .render());
    }

    /** An address whose id is no id. */
    @ServerExceptionMapper
    RestResponse<String> unreadable(NotFoundException unreadable) {
        return RestResponse.notFound();
    }

    private RestResponse<String> form(
            About about, PublicDisclosure document, String words, Receipt.@Nullable Objection objection) {
        boolean tooMany = objection == Receipt.Objection.TOO_MANY;
        RestResponse.Status taken = objection == null ? RestResponse.Status.OK : RestResponse.Status.BAD_REQUEST;
        String html = Pages.report(new ReportForm(about, document, tokens.issue(about), words, objection))
                .render();
        RestResponse<String> answer = uncached(tooMany ? RestResponse.Status.TOO_MANY_REQUESTS : taken, html);
        if (tooMany) {
            answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, AN_HOUR);
        }
        return answer;
    }

    /** @throws NotFound if there is no such version, or the project is not in it @throws Withdrawn if it was taken back */
    private PublicDisclosure requirePublic(About about) {
        PublicDisclosure document =
                editions.requirePublic(about.budget(), about.version()).document();
        if (about.project() != null && ReportForm.project(document, about).isEmpty()) {
            throw new NotFound();
        }
        return document;
    }

    /** The gateway says it, and lets nobody else say it; without one it is the neighbour's. */
    private static String address(@Nullable String forwardedFor, HttpServerRequest request) {
        return forwardedFor == null
                ? request.remoteAddress().hostAddress()
                : forwardedFor.substring(forwardedFor.lastIndexOf(',') + 1).strip();
    }

    /** @throws NotFound for a form that this site did not make */
    private static About about(@Nullable String disclosure, @Nullable String version, @Nullable String project) {
        try {
            return new About(
                    UUID.fromString(String.valueOf(disclosure)),
                    Integer.parseInt(String.valueOf(version)),
                    project == null || project.isEmpty() ? null : UUID.fromString(project));
        } catch (IllegalArgumentException e) {
            NotFound missing = new NotFound();
            missing.initCause(e);
            throw missing;
        }
    }

    private static RestResponse<String> uncached(RestResponse.Status status, String html) {
        RestResponse<String> answer = RestResponse.ResponseBuilder.create(status, html)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        answer.getHeaders().putSingle("X-Robots-Tag", "noindex");
        return answer;
    }
}
