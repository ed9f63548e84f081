package org.jixiao.disclosure.publication;

import org.jixiao.disclosure.assembly.PublicDisclosure;

/** Told within the transaction of a publication, to whoever keeps something of the newest version ready. */
public record EditionPublished(Edition edition, PublicDisclosure document) {}
