package org.jixiao.budget.filing;

import org.jixiao.budget.filing.form.Onlooker;

/** Looks on while one filing is read and laid over its budget: one thread tells it, others ask. */
final class Watch implements Onlooker {

    private volatile Standing standing = Standing.RECEIVED;

    void opening() {
        standing = Standing.OPENING;
    }

    @Override
    public void at(int done, int total, int projects) {
        standing = Standing.reading(new Progress.Lines(done, total), projects);
    }

    void laid(int projects) {
        standing = standing.laid(projects);
    }

    Standing standing() {
        return standing;
    }
}
