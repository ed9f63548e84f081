package org.jixiao.budget.filing.form;

import java.util.List;
import java.util.Map;
import org.jixiao.budget.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What is known before reading.
 *
 * @param fiscalYear the year it is filed for; null where the document is asked
 * @param fundLabels the region's labels of fund sources, each with the code it means
 * @param classifiedMarks words of the region's profile that mark a project as classified wherever they stand in it
 */
public record ReadingContext(
        @Nullable FiscalYear fiscalYear, Map<String, String> fundLabels, List<String> classifiedMarks) {

    /** Nothing is known: the document proposes. */
    public static final ReadingContext NONE = new ReadingContext(null, Map.of(), List.of());

    public ReadingContext {
        fundLabels = Map.copyOf(fundLabels);
        classifiedMarks = List.copyOf(classifiedMarks);
    }

    public ReadingContext forYear(FiscalYear year) {
        return new ReadingContext(year, fundLabels, classifiedMarks);
    }
}
