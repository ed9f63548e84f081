package org.jixiao.gateway.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What one problem type says in one language: its title, what it means and what to do. */
record Wording(String title, String meaning, String advice, String pattern) {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    static Wording of(ProblemType type, Language language) {
        var bundle = ResourceBundle.getBundle("org.jixiao.gateway.problem.problems", language.locale(), NO_FALLBACK);
        var slug = type.slug();
        return new Wording(
                bundle.getString(slug + ".title"),
                bundle.getString(slug + ".meaning"),
                bundle.getString(slug + ".advice"),
                bundle.getString(slug + ".detail"));
    }

    /** The sentence about one occurrence. */
    String detail(List<String> particulars) {
        return new MessageFormat(pattern, Locale.ROOT).format(particulars.toArray());
    }
}
