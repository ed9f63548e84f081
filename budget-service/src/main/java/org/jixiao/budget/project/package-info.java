/**
 * The projects of a budget: what each is for, what it costs, from which sources and by which plan. Amounts are CNY, exact
 * to the fen; null is not stated. A project's sequence rises with its content only. Its target sheet lives in
 * indicator-service; here are the rows as they were read.
 */
@NullMarked
package org.jixiao.budget.project;

import org.jspecify.annotations.NullMarked;
