/**
 * Whole lists for other systems, one JSON document a line, in the shape the REST API shows them in. What they hold and who
 * may read it is said by the packages they belong to.
 */
@NullMarked
package org.jixiao.budget.export;

import org.jspecify.annotations.NullMarked;
