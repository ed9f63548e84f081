package org.jixiao.gateway.live;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;

/** What is told live, and how much of it is remembered for those who come back. */
@ConfigMapping(prefix = "jixiao.live")
interface LiveConfig {

    /** Whose events are told. */
    List<String> topics();

    /** How many events are remembered, over all topics; at start they are read again from Kafka. */
    int remembered();

    /** What they may take in memory, in bytes; the oldest go first. */
    MemorySize memory();

    /** What a public event may hold to be told whole, in bytes. */
    MemorySize largest();

    /** After so long without an event a client is told that its stream is alive; who has not taken that by the next is cut off. */
    Duration heartbeat();

    /** The longest life of a stream without a token; others end with their token. */
    Duration longest();

    /** Open streams of one client. */
    int streamsOfOne();

    /** Open streams at this gateway. */
    int streams();

    /** What a client is asked to wait before it comes back, in whole seconds. */
    Duration retryAfter();
}
