package org.jixiao.disclosure.publication;

import java.util.UUID;

/** Told within the transaction of a withdrawal: no version of this budget stands any longer. */
public record EditionsWithdrawn(UUID budget) {}
