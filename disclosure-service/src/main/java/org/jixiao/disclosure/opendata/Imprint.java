package org.jixiao.disclosure.opendata;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jixiao.budget.forms.sheet.PdfPen;
import org.jixiao.platform.Time;

/** What stands at the edges of a printed edition: whose it is, which one, and where it came from. */
final class Imprint {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern(
                    "yyyy 年 M 月 d 日", Locale.SIMPLIFIED_CHINESE)
            .withZone(Time.LEGAL);

    private Imprint() {}

    static PdfPen pen(Shown shown) {
        String approval = shown.document().approvalDocument();
        String edition = "第 " + shown.edition().version() + " 版 · "
                + DAY.format(shown.edition().publishedAt()) + "公开" + (approval == null ? "" : " · 批复文号 " + approval)
                + " · SHA-256 " + shown.edition().shortSha256();
        return new PdfPen(
                shown.title(),
                List.of(edition, "网页：" + shown.page(), "数据：" + shown.address()),
                shown.edition().publishedAt());
    }
}
