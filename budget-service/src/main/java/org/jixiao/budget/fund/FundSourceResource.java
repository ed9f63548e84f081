package org.jixiao.budget.fund;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.budget.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/** The fund sources of a region, for those who fill in forms. */
@Path("api/v1/fund-sources")
@Tag(name = "funds")
@Authenticated
public class FundSourceResource {

    private final FundSources sources;

    FundSourceResource(FundSources sources) {
        this.sources = sources;
    }

    /** The sources of a region, in the order of its profile. */
    public record FundSourceList(List<FundSourceView> items) {}

    /** @param fiscalYear to list only what is valid then */
    @GET
    public FundSourceList list(
            @RestQuery @NotNull @Pattern(regexp = "\\d{6}") String division, @RestQuery @Nullable Integer fiscalYear) {
        Map<String, String> labels = sources.labels(division);
        FiscalYear year = fiscalYear == null ? null : new FiscalYear(fiscalYear);
        return new FundSourceList(sources.all(division).stream()
                .filter(source -> year == null || source.validIn(year))
                .map(source -> FundSourceView.of(source, labels))
                .toList());
    }
}
