package org.jixiao.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** New identifiers: UUID version 7, so that they sort by the time they were made. */
public final class Ids {

    private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    public static UUID next() {
        return GENERATOR.generate();
    }
}
