package org.jixiao.indicator.value;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.budget.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Shows a person, while typing, how a value will be understood. */
@Path("api/v1/target-values")
@Tag(name = "targets")
@Authenticated
public class TargetValueResource {

    /**
     * @param text as far as it is typed; none is a blank, which is no value at all
     * @param actual what was achieved, to be compared with it
     * @param fiscalYear the year meant where only a month or 年底 is written
     */
    @GET
    public ReadValueView read(
            @RestQuery @Nullable @Size(max = 500) String text,
            @RestQuery @Nullable @Size(max = 500) String actual,
            @RestQuery @Nullable @Min(1995) @Max(2100) Integer fiscalYear) {
        FiscalYear year = fiscalYear == null ? null : new FiscalYear(fiscalYear);
        return ReadValueView.of(
                Reading.of(text, year).orElse(null), Achieved.of(actual, year).orElse(null));
    }
}
