/** What may touch secrets, case by case. */
@NullMarked
package org.jixiao.disclosure.check.secrecy;

import org.jspecify.annotations.NullMarked;
