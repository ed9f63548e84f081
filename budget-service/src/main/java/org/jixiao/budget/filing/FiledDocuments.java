package org.jixiao.budget.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The original bytes of all filings. */
@ApplicationScoped
class FiledDocuments implements PanacheRepositoryBase<FiledDocument, UUID> {}
