package org.jixiao.test;

/** The way from the application under test to its database. */
public interface Link {

    /** Ends every connection and refuses new ones. */
    void cut();

    void restore();
}
