package org.jixiao.budget.filing.template;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.forms.Template;
import org.jixiao.budget.forms.TemplateFormat;

/**
 * A blank form as callers see it.
 *
 * @param id the layout's name in reports
 * @param purpose what it is for, and for whom
 */
public record TemplateView(String id, Bilingual name, Bilingual purpose, List<FileView> files) {

    /** @param href to download it; takes division, fiscalYear, department, framework and projects */
    public record FileView(String format, String mediaType, String href) {}

    /** All there are. */
    public record TemplateList(List<TemplateView> items) {}

    static TemplateView of(Template template, String under) {
        return new TemplateView(
                template.id(),
                template.title(),
                template.purpose(),
                Stream.of(TemplateFormat.values())
                        .map(format -> new FileView(
                                format.extension(),
                                format.mediaType(),
                                under + "/" + template.id() + "." + format.extension()))
                        .toList());
    }
}
