package org.jixiao.budget.filing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The cells of a workbook that a drop-down takes its choices from: what a list of a data validation refers to, by itself or by a
 * name, and what a name stands for where a list looks up names.
 */
final class Choices {

    /** 选项!$A$1:$A$9, '资金 来源'!$B:$B. */
    private static final Pattern REFERENCE = Pattern.compile("(?:'((?:[^']|'')+)'|([^\\s'!(),;:+&*/=<>-]+))!"
            + "(\\$?[A-Z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Z]{1,3}\\$?\\d{1,7})?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3})");

    /** How newer programs write down a list of choices that stand on another sheet. */
    private static final Pattern EXTENSION = Pattern.compile("<(?:\\w+:)?f>([^<]{1,2000})</(?:\\w+:)?f>");

    private static final String LOOKED_UP = "INDIRECT";

    private final List<Choice> places;

    private Choices(List<Choice> places) {
        this.places = places;
    }

    /** A range of cells on a sheet. */
    private record Choice(String sheet, AreaReference cells) {

        static Choice of(MatchResult found, SpreadsheetVersion version) {
            String sheet =
                    found.group(1) == null ? found.group(2) : found.group(1).replace("''", "'");
            return new Choice(sheet, new AreaReference(found.group(3), version));
        }

        /** In it, or right above it. */
        boolean holds(Cell cell) {
            CellReference first = cells.getFirstCell();
            CellReference last = cells.getLastCell();
            return Math.max(0, first.getRow() - 1) <= cell.getRowIndex()
                    && cell.getRowIndex() <= last.getRow()
                    && first.getCol() <= cell.getColumnIndex()
                    && cell.getColumnIndex() <= last.getCol();
        }
    }

    static Choices of(Workbook book) {
        List<String> lists = StreamSupport.stream(book.spliterator(), false)
                .flatMap(Choices::lists)
                .toList();
        boolean lookedUp =
                lists.stream().anyMatch(list -> list.toUpperCase(Locale.ROOT).contains(LOOKED_UP));
        Stream<String> named = book.getAllNames().stream()
                .filter(name -> !isBuiltIn(name))
                .filter(name -> lookedUp || lists.stream().anyMatch(list -> list.contains(name.getNameName())))
                .map(Name::getRefersToFormula)
                .filter(Objects::nonNull);
        return new Choices(Stream.concat(lists.stream(), named)
                .flatMap(formula -> REFERENCE.matcher(formula).results())
                .map(found -> Choice.of(found, book.getSpreadsheetVersion()))
                .toList());
    }

    private static Stream<String> lists(Sheet sheet) {
        List<String> lists = new ArrayList<>();
        validations(sheet).stream()
                .map(one -> one.getValidationConstraint())
                .filter(one -> one.getValidationType() == ValidationType.LIST)
                .map(one -> one.getFormula1())
                .filter(Objects::nonNull)
                .forEach(lists::add);
        if (sheet instanceof XSSFSheet newer && newer.getCTWorksheet().isSetExtLst()) {
            EXTENSION
                    .matcher(newer.getCTWorksheet().getExtLst().xmlText())
                    .results()
                    .map(found -> found.group(1).replace("&apos;", "'").replace("&amp;", "&"))
                    .forEach(lists::add);
        }
        return lists.stream();
    }

    private static List<? extends DataValidation> validations(Sheet sheet) {
        try {
            return sheet.getDataValidations();
        } catch (RuntimeException unheardOf) {
            // A formula that the library does not know: the sheet can be read all the same, and what is hidden is asked
            // about.
            return List.of();
        }
    }

    private static boolean isBuiltIn(Name name) {
        String bare = name.getNameName().toLowerCase(Locale.ROOT);
        return bare.startsWith("_xlnm") || bare.startsWith("print_") || bare.endsWith("_filterdatabase");
    }

    /** All that is written on a sheet are choices, and heads above them. */
    boolean areAllOf(Sheet sheet) {
        List<Choice> here = places.stream()
                .filter(place -> place.sheet().equalsIgnoreCase(sheet.getSheetName()))
                .toList();
        return !here.isEmpty()
                && StreamSupport.stream(sheet.spliterator(), false)
                        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                        .filter(cell -> !CellText.of(cell).isBlank())
                        .allMatch(cell -> here.stream().anyMatch(place -> place.holds(cell)));
    }
}
