package org.jixiao.disclosure.lineage;

/**
 * A figure of a public document: a number, a target, or a stated fact that is no number.
 *
 * @param pointer JSON pointer into the document
 * @param part which part of the document it stands in, in the words of the site
 * @param label what it is of, in the words of the document
 * @param field which of its figures, in the words of the site
 * @param value a number as it stands, or words
 */
record Fact(String pointer, String part, String label, String field, Object value) {}
