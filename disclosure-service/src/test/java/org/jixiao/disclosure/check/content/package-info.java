/** Whether a document is whole and finished, case by case. */
@NullMarked
package org.jixiao.disclosure.check.content;

import org.jspecify.annotations.NullMarked;
