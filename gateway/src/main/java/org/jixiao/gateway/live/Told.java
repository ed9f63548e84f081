package org.jixiao.gateway.live;

/**
 * One event, as listeners get it.
 *
 * @param partition its place in the {@link Layout}
 * @param offset its place in that partition
 * @param department code within the division
 * @param json one line
 */
record Told(int partition, long offset, Audience audience, String division, String department, String json) {
    /** What it takes in memory beside its text. */
    private static final int FRAME = 200;

    /** In bytes, with Chinese characters at two each. */
    int weight() {
        return FRAME + 2 * json.length();
    }
}
