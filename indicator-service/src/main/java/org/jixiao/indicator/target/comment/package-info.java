/** What a reviewer asks the department to change in a target sheet, and what the department says to each of it. */
@NullMarked
package org.jixiao.indicator.target.comment;

import org.jspecify.annotations.NullMarked;
