package org.jixiao.disclosure.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.platform.Database;

/** The lineages of all versions that were published since they are written. They never change. */
@ApplicationScoped
public class Lineages {

    private final Database database;

    Lineages(Database database) {
        this.database = database;
    }

    /** Within the transaction of its publication. */
    public void add(Lineage lineage) {
        database.update(
                "insert into edition_lineage (budget, version, bytes) values (?, ?, ?)",
                lineage.id(),
                lineage.version(),
                LineageJson.bytes(lineage));
    }

    /** Empty for a version that was published before lineages were. */
    public Optional<Lineage> of(UUID budget, int version) {
        return bytes(budget, version).map(LineageJson::read);
    }

    /** As it was written; of a version that was published before lineages were a remark that says so. */
    public byte[] json(UUID budget, int version) {
        return bytes(budget, version).orElseGet(() -> LineageJson.bytes(Unrecorded.of(budget, version)));
    }

    private Optional<byte[]> bytes(UUID budget, int version) {
        return database
                .query(
                        row -> row.getBytes(1),
                        "select bytes from edition_lineage where budget = ? and version = ?",
                        budget,
                        version)
                .stream()
                .findFirst();
    }
}
