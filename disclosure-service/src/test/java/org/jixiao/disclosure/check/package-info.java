/** The checks before publication, and what an officer decides. */
@NullMarked
package org.jixiao.disclosure.check;

import org.jspecify.annotations.NullMarked;
