package org.jixiao.indicator.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.library.Definition;
import org.jixiao.indicator.library.DefinitionState;
import org.jixiao.indicator.library.Description;
import org.jixiao.indicator.library.Library;
import org.jixiao.indicator.library.LibraryReach;

/** Where indicators say that they come from: definitions of the library that are there for the sheet's department and measure what it does. */
@ApplicationScoped
class Origins {

    private final Library library;

    Origins(Library library) {
        this.library = library;
    }

    /**
     * What an indicator came from before may be retired or gone by now, or out of the editor's sight: it stays. One that is only proposed
     * will do: who proposes it need not wait for the bureau to write the sheet.
     *
     * @throws DefinitionUnknown if an indicator is newly taken from a definition that the editor cannot read
     * @throws DefinitionUnfit if it is from one that is retired or not for this department, or one of another category or unit
     */
    void requireFitting(EditTarget written, TargetSheet sheet) {
        List<EditTarget.Origin> origins = written.originsBeside(sheet.content());
        Map<UUID, Definition> readable = library.readable(
                origins.stream().map(EditTarget.Origin::definition).collect(Collectors.toSet()));
        requireKnown(origins, readable);
        LibraryReach reach = LibraryReach.ofDepartment(
                sheet.about().division(), sheet.about().department());
        List<DefinitionUnfit.Misfit> misfits = origins.stream()
                .flatMap(origin -> Optional.ofNullable(readable.get(origin.definition()))
                        .flatMap(definition -> misfit(origin, definition, reach))
                        .map(why -> new DefinitionUnfit.Misfit(origin.pointer(), why))
                        .stream())
                .toList();
        if (!misfits.isEmpty()) {
            throw new DefinitionUnfit(misfits);
        }
    }

    private static void requireKnown(List<EditTarget.Origin> origins, Map<UUID, Definition> readable) {
        List<String> unknown = origins.stream()
                .filter(origin -> origin.newly() && !readable.containsKey(origin.definition()))
                .map(EditTarget.Origin::pointer)
                .toList();
        if (!unknown.isEmpty()) {
            throw new DefinitionUnknown(unknown);
        }
    }

    private static Optional<Bilingual> misfit(EditTarget.Origin origin, Definition definition, LibraryReach reach) {
        Description said = definition.description();
        if (origin.newly() && definition.state() == DefinitionState.RETIRED) {
            return Optional.of(new Bilingual("该指标定义已停用", "is retired"));
        }
        if (origin.newly() && !reach.sees(definition.scope())) {
            return Optional.of(new Bilingual("该指标定义不适用于本部门", "is not for this department"));
        }
        if (origin.row().isFiledElsewhere(said)) {
            return Optional.of(new Bilingual(
                    "该指标定义属于“" + said.category() + "”，与本项的级次不同", "belongs to another category, " + said.category()));
        }
        if (origin.row().countsOtherwise(said)) {
            return Optional.of(
                    new Bilingual("该指标定义的计量单位是“" + said.unit() + "”，与指标值不同", "counts in another unit, " + said.unit()));
        }
        return Optional.empty();
    }
}
