/** Sets a page of HTML as a PDF that has its Chinese font inside and is found by the characters people type. */
@NullMarked
package org.jixiao.budget.forms.print;

import org.jspecify.annotations.NullMarked;
