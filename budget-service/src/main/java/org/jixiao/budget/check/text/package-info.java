/**
 * What a budget says in words, against itself and against its figures. Words are many-faced: these rules would rather keep
 * silent than cry wolf.
 */
@NullMarked
package org.jixiao.budget.check.text;

import org.jspecify.annotations.NullMarked;
