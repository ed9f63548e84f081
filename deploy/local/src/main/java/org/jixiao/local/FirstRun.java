package org.jixiao.local;

/** What a platform with empty data does once, when it first is ready: so that a newcomer sees pages, not an empty site. */
interface FirstRun {

    /** In the words of the progress shown. */
    String name();

    void on(Platform platform, Progress progress);
}
