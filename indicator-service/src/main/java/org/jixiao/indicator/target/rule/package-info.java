/**
 * What a rule about targets is, what it sees, and what a region may change about it. The rules stand beside it, by how far
 * they look: {@code row} at one indicator, {@code sheet} at a sheet with its project, {@code filing} at the parts of one
 * filing together. What they say is data: {@code notices.yaml}.
 */
@NullMarked
package org.jixiao.indicator.target.rule;

import org.jspecify.annotations.NullMarked;
