package org.jixiao.budget.filing.template.sheet;

/** Writes a form down as a file. */
public interface Pen {

    byte[] write(Book book);
}
