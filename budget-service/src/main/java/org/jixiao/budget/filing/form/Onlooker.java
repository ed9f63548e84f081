package org.jixiao.budget.filing.form;

/** Is told how far the reading of a document has come. */
@FunctionalInterface
public interface Onlooker {

    Onlooker NOBODY = (done, total, projects) -> {};

    /**
     * @param done lines, or cells' shares of one, whose use is known so far
     * @param total how many there are
     * @param projects read so far
     */
    void at(int done, int total, int projects);
}
