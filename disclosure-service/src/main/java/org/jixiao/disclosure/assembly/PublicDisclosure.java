package org.jixiao.disclosure.assembly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.Asset;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Procurement;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.contract.Task;
import org.jixiao.budget.contract.UnitBudget;
import org.jspecify.annotations.Nullable;

/**
 * A department's year as the public reads it: the open data, member for member as {@code open-data.schema.json} fixes
 * them. Members are added, never renamed.
 *
 * @param version 0 in a draft
 * @param approvalDocument 批复文号; null where none was given
 * @param supersedes null in a first version
 * @param indicators of the department as a whole
 * @param units subtotals of units as filed
 * @param figures every other figure: as filed, and the lines of the typed parts that have no member of their own
 * @param withheld null where nothing is kept from publication
 */
public record PublicDisclosure(
        UUID id,
        int version,
        Instant publishedAt,
        @Nullable LocalDate approvedOn,
        @Nullable String approvalDocument,
        @Nullable Supersedes supersedes,
        Coded division,
        Coded department,
        FiscalYear fiscalYear,
        List<String> objectives,
        List<PublicIndicator> indicators,
        List<PublicProject> projects,
        List<Task> tasks,
        List<UnitBudget> units,
        List<Funding> funding,
        List<PublicFigure> figures,
        List<Procurement> procurement,
        List<Asset> assets,
        List<Section> sections,
        @Nullable Withheld withheld) {

    /** Which version this one replaces, and why. */
    public record Supersedes(int version, String reason) {}

    /** How many projects the law keeps from publication, in neutral words. */
    public record Withheld(int projects, String statement) {}

    /** This content as version {@code version}. */
    public PublicDisclosure published(int version, Instant at, @Nullable Supersedes superseded) {
        return new PublicDisclosure(
                id,
                version,
                at,
                approvedOn,
                approvalDocument,
                superseded,
                division,
                department,
                fiscalYear,
                objectives,
                indicators,
                projects,
                tasks,
                units,
                funding,
                figures,
                procurement,
                assets,
                sections,
                withheld);
    }
}
