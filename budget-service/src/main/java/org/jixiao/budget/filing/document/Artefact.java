package org.jixiao.budget.filing.document;

import org.jixiao.budget.contract.Place;

/** What a program left in the text and no person wrote: a bookmark, a control character. Taken out, and told. */
public record Artefact(Place place, String text) {}
