/** The versions of a department's year: when and why each took the place of the one before, and what it changed. */
@NullMarked
package org.jixiao.disclosure.site.history;

import org.jspecify.annotations.NullMarked;
