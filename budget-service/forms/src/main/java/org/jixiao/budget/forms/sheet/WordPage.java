package org.jixiao.budget.forms.sheet;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Lays a page out in a text: paragraphs, and tables with a hair between them, so that the head of each stands again. */
final class WordPage {

    private static final String SHADE = "F1F4F6";
    private static final String RULE = "7A858C";
    private static final int TWIPS_PER_LINE = 260;
    private static final int TWIPS_BETWEEN = 80;
    private static final int ROOM = 3;

    private final XWPFDocument file;
    private final Page page;

    WordPage(XWPFDocument file, Page page) {
        this.file = file;
        this.page = page;
    }

    void write() {
        boolean below = false;
        for (Block block : page.blocks()) {
            if (block instanceof Line line) {
                write(line);
                below = false;
            } else if (block instanceof Grid grid) {
                if (below) {
                    WordText.hair(file);
                }
                write(grid);
                below = true;
            }
        }
    }

    private void write(Line line) {
        if (line.isRoom()) {
            for (int i = 0; i < ROOM; i++) {
                WordText.room(file.createParagraph(), line, i + 1 < ROOM);
            }
        } else {
            line.text()
                    .lines()
                    .map(text -> new Line(line.kind(), text, line.guide()))
                    .forEach(one -> WordText.line(file.createParagraph(), one));
        }
    }

    private void write(Grid grid) {
        XWPFTable table = file.createTable(grid.strips().size(), 1);
        frame(table);
        for (int i = 0; i < grid.strips().size(); i++) {
            XWPFTableRow row = table.getRow(i);
            row.setHeight(grid.strips().get(i).lines() * TWIPS_PER_LINE + TWIPS_BETWEEN);
            row.setHeightRule(TableRowHeightRule.AT_LEAST);
            row.setCantSplitRow(grid.strips().get(i).lines() == 1);
            row.setRepeatHeader(i < grid.heads());
            fill(row, i, grid.placed());
        }
    }

    /** From left to right the boxes that begin in the row or cover it from above. */
    private void fill(XWPFTableRow row, int number, List<Grid.Placed> placed) {
        List<Grid.Placed> here = placed.stream()
                .filter(one -> one.row() <= number && number <= one.lastRow())
                .sorted(Comparator.comparingInt(Grid.Placed::column))
                .toList();
        for (int i = 0; i < here.size(); i++) {
            XWPFTableCell cell = i == 0 ? row.getCell(0) : row.createCell();
            write(cell, here.get(i), number);
        }
    }

    private void write(XWPFTableCell cell, Grid.Placed placed, int row) {
        Box box = placed.box();
        boolean begins = placed.row() == row;
        CTTcPr properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        var width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(WordText.twips(page.width(placed.column(), box.columns())));
        if (box.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(box.columns()));
        }
        if (box.rows() > 1) {
            properties.addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (box.kind().isPrinted()) {
            cell.setColor(SHADE);
        }
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        List<String> lines =
                begins && !box.text().isEmpty() ? box.text().lines().toList() : List.of("");
        for (int i = 0; i < lines.size(); i++) {
            WordText.box(
                    i == 0 ? cell.getParagraphArray(0) : cell.addParagraph(),
                    begins ? box.kind() : Box.Kind.TEXT,
                    lines.get(i));
        }
    }

    private void frame(XWPFTable table) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        table.setWidth(WordText.twips(page.width()).intValue());
        table.setCellMargins(0, 60, 0, 60);
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        table.setLeftBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        table.setRightBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        table.setInsideVBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        CTTblGrid columns = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (columns.sizeOfGridColArray() > 0) {
            columns.removeGridCol(0);
        }
        page.widths().forEach(width -> columns.addNewGridCol().setW(WordText.twips(width)));
    }
}
