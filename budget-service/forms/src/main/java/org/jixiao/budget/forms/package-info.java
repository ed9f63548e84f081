/**
 * The forms that a department's budget is filed in, one for each layout that the reader knows, under the names it prefers: what
 * comes back is read without a remark. A blank form is a filling with blanks; a filled one is the same with values. Nothing here
 * knows of HTTP, of a database or of who may see what: whoever draws a form has seen to that.
 */
@NullMarked
package org.jixiao.budget.forms;

import org.jspecify.annotations.NullMarked;
