package org.jixiao.budget.filing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The bytes of a filing as they came, apart from it: they are large and seldom asked for. */
@Entity
class FiledDocument {

    @Id
    private UUID filing;

    private byte[] bytes;

    protected FiledDocument() {}

    FiledDocument(UUID filing, byte[] bytes) {
        this.filing = filing;
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
