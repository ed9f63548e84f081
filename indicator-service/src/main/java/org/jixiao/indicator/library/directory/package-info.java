/**
 * Which departments and divisions there are, as far as budget-service has told of them. It owns none of them; it is asked before
 * something is made for one.
 */
@NullMarked
package org.jixiao.indicator.library.directory;

import org.jspecify.annotations.NullMarked;
