package org.jixiao.budget.contract;

/** A message in the two languages the suite speaks. */
public record Bilingual(String zh, String en) {}
