package org.jixiao.indicator.review;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Grade;
import org.jixiao.indicator.target.appraisal.Criterion;
import org.jixiao.indicator.target.appraisal.Ratings;
import org.jspecify.annotations.Nullable;

/** What a sheet is rated by, and which grades there are: what a form for reviewers is made of. */
@Path("api/v1/review-criteria")
@Tag(name = "review")
@Authenticated
public class CriteriaResource {

    private final ApprovableGrades grades;

    CriteriaResource(ApprovableGrades grades) {
        this.grades = grades;
    }

    /** In the order of a form. @param gradeNeeded null where no division was named; true where a sheet is approved with a grade only */
    public record CriteriaView(
            List<CriterionView> criteria,
            List<GradeView> grades,
            @Nullable Boolean gradeNeeded) {}

    /** One of the four. @param asks what the reviewer asks of the sheet */
    public record CriterionView(Criterion criterion, Bilingual name, Bilingual asks) {

        private static CriterionView of(Criterion criterion) {
            return new CriterionView(criterion, criterion.words(), criterion.asks());
        }
    }

    /** A grade. @param approvable null where no division was named; false where a sheet with it goes back */
    public record GradeView(
            Grade grade, Bilingual name, @Nullable Boolean approvable) {

        private static GradeView of(Grade grade, @Nullable Set<Grade> approvable) {
            return new GradeView(grade, words(grade), approvable == null ? null : approvable.contains(grade));
        }

        private static Bilingual words(Grade grade) {
            return switch (grade) {
                case EXCELLENT -> new Bilingual("优", "excellent");
                case GOOD -> new Bilingual("良", "good");
                case FAIR -> new Bilingual("中", "fair");
                case POOR -> new Bilingual("差", "poor");
            };
        }
    }

    /** The grade that follows from four ratings. */
    public record Proposal(Grade grade) {}

    /** @param division whose profile says which grades are good enough */
    @GET
    public CriteriaView list(@RestQuery @Nullable String division) {
        ApprovableGrades.Settings settings = division == null ? null : grades.in(division);
        Set<Grade> approvable = settings == null ? null : settings.approvable();
        return new CriteriaView(
                Stream.of(Criterion.values()).map(CriterionView::of).toList(),
                Stream.of(Grade.values())
                        .map(grade -> GradeView.of(grade, approvable))
                        .toList(),
                settings == null ? null : settings.gradeNeeded());
    }

    /** Shows a reviewer, while rating, what grade follows. Stores nothing. */
    @POST
    @Path("proposal")
    public Proposal propose(@Valid @NotNull Ratings ratings) {
        return new Proposal(ratings.proposes());
    }
}
