package org.jixiao.budget.filing.document;

import java.util.stream.Stream;

/** Running text. Never blank. */
public record Paragraph(Fragment fragment) implements Block {

    public String text() {
        return fragment.text();
    }

    @Override
    public Stream<Fragment> fragments() {
        return Stream.of(fragment);
    }
}
