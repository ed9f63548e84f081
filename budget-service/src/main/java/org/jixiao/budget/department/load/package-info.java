/**
 * A whole directory at once, from a list or a table: each item by itself, or all or nothing. Only adds and changes, so that
 * sending it again does no harm.
 */
@NullMarked
package org.jixiao.budget.department.load;

import org.jspecify.annotations.NullMarked;
