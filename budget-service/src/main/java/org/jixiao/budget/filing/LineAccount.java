package org.jixiao.budget.filing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.budget.filing.form.LineRead;

/** What became of everything written in a document, counted: nothing is left out. */
public record LineAccount(long total, long read, long prose, long head, long furniture, long notUnderstood) {

    static LineAccount of(List<LineRead> lines) {
        Map<LineRead.Use, Long> uses = lines.stream()
                .map(LineRead::use)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new LineAccount(
                lines.size(),
                uses.getOrDefault(LineRead.Use.READ, 0L),
                uses.getOrDefault(LineRead.Use.PROSE, 0L),
                uses.getOrDefault(LineRead.Use.HEAD, 0L),
                uses.getOrDefault(LineRead.Use.FURNITURE, 0L),
                uses.getOrDefault(LineRead.Use.NOT_UNDERSTOOD, 0L));
    }
}
