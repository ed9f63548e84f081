package org.jixiao.indicator.review.queue;

import java.time.Instant;

/**
 * How many sheets wait in a queue.
 *
 * @param awaits role of those who take the next step
 * @param oldest since when the oldest one waits
 * @param days that is ago, by the calendar of Asia/Shanghai
 */
public record QueueCount(Queue queue, String awaits, int count, Instant oldest, long days) {}
