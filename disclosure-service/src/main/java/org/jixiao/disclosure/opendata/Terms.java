package org.jixiao.disclosure.opendata;

/**
 * On what terms a region's data may be used: section {@code openData} of its profile.
 *
 * @param ocidPrefix the region's own, as registered with the Open Contracting Partnership
 */
record Terms(Licence licence, String ocidPrefix) {

    /** @param name as the Open Definition lists it @param path address of its text */
    record Licence(String name, String title, String path) {}
}
