package org.jixiao.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeedsTest {

    @Test
    void aProgramIsLookedForOnThePath() {
        assertThat(NeedsCondition.isOnPath("sh")).isTrue();
        assertThat(NeedsCondition.isOnPath("no-such-program-anywhere")).isFalse();
    }

    @Test
    @NeedsSeeds
    void aDocumentIsFoundByItsNumber() {
        assertThat(Seeds.require("001").getFileName().toString()).startsWith("001_");
    }
}
