package org.jixiao.disclosure.clock;

import java.time.LocalDate;

/** How long a disclosure has. @param dueOn last day by which the law wants it public @param soonOn first day on which it is due soon */
public record Term(LocalDate dueOn, LocalDate soonOn) {}
