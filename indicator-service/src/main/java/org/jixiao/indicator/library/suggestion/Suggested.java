package org.jixiao.indicator.library.suggestion;

import java.util.List;
import org.jixiao.indicator.library.Definition;

/** A definition that a row may mean. @param score of 100, which is the same name in the same category */
public record Suggested(Definition definition, int score, List<Reason> reasons) {}
