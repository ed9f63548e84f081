package org.jixiao.budget.filing.format;

import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** How far a cell of a Word table reaches. */
final class WordCells {

    /** No table is wider; a file may say anything. */
    private static final int MOST_COLUMNS = 63;

    private WordCells() {}

    /** How many columns it covers, at least one. */
    static int columns(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties == null || !properties.isSetGridSpan()
                ? 1
                : Math.max(
                        1,
                        Math.min(MOST_COLUMNS, properties.getGridSpan().getVal().intValue()));
    }

    /** It belongs to the cell above it and holds nothing of its own. */
    static boolean continues(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties != null
                && properties.isSetVMerge()
                && properties.getVMerge().getVal() != STMerge.RESTART;
    }
}
