/** Single members of a budget or project: codes, sources, plans. */
@NullMarked
package org.jixiao.budget.check.field;

import org.jspecify.annotations.NullMarked;
