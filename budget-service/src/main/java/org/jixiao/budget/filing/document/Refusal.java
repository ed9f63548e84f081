package org.jixiao.budget.filing.document;

import org.jixiao.budget.contract.Bilingual;

/** The reasons a file is not taken, each under the name that its problem carries. */
public enum Refusal {
    EMPTY("file-empty", "文件是空的。", "The file is empty."),
    TOO_LARGE(
            "file-too-large",
            "文件超过 32 MB 或 25 万行。请拆分后分别报送。",
            "The file is over 32 MB or 250,000 lines. Split it and file the parts."),
    NOT_TEXT(
            "file-not-text",
            "文件内容不是文本（UTF-8 或 GB18030）。请另存为文本文件后再报送。",
            "The content is not text in UTF-8 or GB18030. Save it as plain text and file it again."),
    UNSUPPORTED(
            "file-type-unsupported",
            "暂不读取此类文件（Word、Excel、PDF、压缩包、XML、网页）。请另存为文本文件（.txt）后再报送。",
            "Files of this kind (Word, Excel, PDF, archives, XML, web pages) are not read yet."
                    + " Save it as plain text (.txt) and file it again."),
    NOT_A_FORM(
            "not-a-form",
            "没有认出绩效目标表：文中既无“绩效目标表”，也无“一级指标、二级指标、三级指标”表头。",
            "No performance target form was recognised: neither its title nor the heads of an indicator table are there.");

    private final String slug;
    private final String zh;
    private final String en;

    Refusal(String slug, String zh, String en) {
        this.slug = slug;
        this.zh = zh;
        this.en = en;
    }

    /** Last part of the problem's type. */
    public String slug() {
        return slug;
    }

    public Bilingual detail() {
        return new Bilingual(zh, en);
    }

    public Unreadable asException() {
        return new Unreadable(this);
    }
}
