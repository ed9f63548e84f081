/** Whether the document is whole and finished: the parts the law asks for, blanks left over, years, text against figures. */
@NullMarked
package org.jixiao.disclosure.check.content;

import org.jspecify.annotations.NullMarked;
