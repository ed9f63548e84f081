/** What is expected of revisions. */
@NullMarked
package org.jixiao.budget.revision;

import org.jspecify.annotations.NullMarked;
