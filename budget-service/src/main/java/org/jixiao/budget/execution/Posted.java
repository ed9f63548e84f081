package org.jixiao.budget.execution;

/** A payment that stands in the books. @param isNew false where it had been sent before */
record Posted(Payment payment, boolean isNew) {}
