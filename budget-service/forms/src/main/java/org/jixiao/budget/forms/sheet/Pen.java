package org.jixiao.budget.forms.sheet;

/** Writes a form down as a file. */
public interface Pen {

    byte[] write(Book book);
}
