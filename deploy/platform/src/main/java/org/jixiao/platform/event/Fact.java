package org.jixiao.platform.event;

/**
 * Something that happened, on its way out.
 *
 * @param subject the stream of states it belongs to; within it only a greater sequence counts
 * @param key the department budget's id, or the department's key for the directory
 * @param department code within the division
 * @param kept true where an approval may name this state, so that it is told again by every republication; otherwise
 *     only the newest of a subject is
 * @param payload the event record
 */
public record Fact(
        String subject,
        String key,
        String division,
        String department,
        Envelope.Audience audience,
        long sequence,
        int revision,
        boolean kept,
        Record payload) {}
