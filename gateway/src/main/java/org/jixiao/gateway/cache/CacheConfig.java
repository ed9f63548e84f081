package org.jixiao.gateway.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How much is kept of public answers, and for how long. */
@ConfigMapping(prefix = "jixiao.cache")
interface CacheConfig {

    /** How long an answer is given again without asking, unless its service wants it shorter; longer than zero. */
    Duration fresh();

    /** What all answers kept may take, in bytes; what is asked for least goes first. */
    MemorySize memory();

    /** The largest answer that is kept, in bytes; larger ones are streamed past. */
    MemorySize largest();

    /** From which size on a text is compressed, in bytes. */
    MemorySize compressFrom();
}
