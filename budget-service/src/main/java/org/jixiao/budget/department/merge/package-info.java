/**
 * Making one department of two. The merged one stays as a way to its survivor; what is kept for departments elsewhere may
 * stand against it, and says so here.
 */
@NullMarked
package org.jixiao.budget.department.merge;

import org.jspecify.annotations.NullMarked;
