/** Specifications of the package of the same name. */
@NullMarked
package org.jixiao.budget.filing.form;

import org.jspecify.annotations.NullMarked;
