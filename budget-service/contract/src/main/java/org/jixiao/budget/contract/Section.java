package org.jixiao.budget.contract;

import java.util.List;

/** A titled piece of the document's prose. Level 1 is the outermost title; paragraphs as filed, in order. */
public record Section(String title, int level, List<String> paragraphs) {}
