package org.jixiao.indicator.library.use;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.library.DefinitionResource;
import org.jixiao.indicator.library.Library;
import org.jspecify.annotations.Nullable;

/** How a definition is used, for those who choose a target and those who keep the library. */
@Path(DefinitionResource.PATH + "/{id}/use")
@Tag(name = "library")
@Authenticated
public class UseResource {

    private final Library library;
    private final UsedIn usedIn;

    UseResource(Library library, UsedIn usedIn) {
        this.library = library;
        this.usedIn = usedIn;
    }

    /**
     * Sheets in force count in the divisions that the caller acts in; others as far as the caller may read them.
     *
     * @param fiscalYear only sheets of this one
     */
    @GET
    @Transactional
    public UseView use(
            @RestPath UUID id, @RestQuery @Nullable @Min(FiscalYear.FIRST) @Max(FiscalYear.LAST) Integer fiscalYear) {
        return UseView.of(usedIn.sheets(library.read(id), fiscalYear));
    }
}
