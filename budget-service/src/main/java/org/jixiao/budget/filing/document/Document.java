package org.jixiao.budget.filing.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file as a neutral grid.
 *
 * @param name the file's name, as handed in
 * @param charset the encoding it was read in; null for a kind of file that has its own
 */
public record Document(String name, @Nullable String charset, List<Block> blocks, List<Artefact> artefacts) {

    public Document {
        blocks = List.copyOf(blocks);
        artefacts = List.copyOf(artefacts);
    }

    /** Everything written in it, in reading order: what a reading has to account for. */
    public Stream<Fragment> fragments() {
        return blocks.stream().flatMap(Block::fragments);
    }

    public Stream<Table> tables() {
        return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast);
    }

    public Stream<Row> rows() {
        return tables().flatMap(table -> table.rows().stream());
    }

    public Stream<Paragraph> paragraphs() {
        return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast);
    }
}
