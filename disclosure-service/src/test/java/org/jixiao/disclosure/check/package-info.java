/** The rules before publication, case by case. */
@NullMarked
package org.jixiao.disclosure.check;

import org.jspecify.annotations.NullMarked;
