package org.jixiao.indicator.value;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jixiao.indicator.value.kind.Vocabularies;

/** What a form for indicators offers to choose from. Values are written as text: anything else may be written too. */
@Path("api/v1")
@Tag(name = "targets")
@Authenticated
public class VocabularyResource {

    /** The comparators. */
    public record ComparatorList(List<Vocabularies.ComparatorEntry> items) {}

    /** Units, with what is known of them. */
    public record UnitList(List<Vocabularies.UnitEntry> items) {}

    /** Scales of words. */
    public record ScaleList(List<Vocabularies.ScaleEntry> items) {}

    @GET
    @Path("comparators")
    public ComparatorList comparators() {
        return new ComparatorList(Vocabularies.comparators());
    }

    @GET
    @Path("units")
    public UnitList units() {
        return new UnitList(Vocabularies.units());
    }

    @GET
    @Path("scales")
    public ScaleList scales() {
        return new ScaleList(Vocabularies.scales());
    }
}
