package org.jixiao.budget.filing.template;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jixiao.budget.forms.Known;
import org.jixiao.budget.forms.Template;
import org.jixiao.budget.forms.TemplateFormat;
import org.jixiao.budget.forms.sheet.Book;
import org.jixiao.platform.Sha256;

/** A form ready to be written down and handed out. */
record BlankForm(Template template, TemplateFormat format, Known known, int projects) {

    private static final int DIGITS = 32;

    private Book book() {
        return template.book(template.blank(known, projects), known.framework());
    }

    byte[] bytes() {
        return format.write(book());
    }

    /** Of what stands in it: files that say the same have the same. @param edition of the program that draws it */
    String code(String edition) {
        return Sha256.of(edition + format + book()).substring(0, DIGITS);
    }

    /** Its Chinese name for programs that know RFC 6266, a plain one for the others. */
    String disposition() {
        String name = template.fileName(known) + "." + format.extension();
        String plain = template.id() + "." + format.extension();
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
