/** Specifications of the package of the same name. */
@NullMarked
package org.jixiao.budget.filing.document;

import org.jspecify.annotations.NullMarked;
