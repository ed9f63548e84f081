package org.jixiao.indicator.target;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The last declaration of every budget heard of. */
@ApplicationScoped
class KnownDeclarations implements PanacheRepositoryBase<KnownDeclaration, UUID> {}
