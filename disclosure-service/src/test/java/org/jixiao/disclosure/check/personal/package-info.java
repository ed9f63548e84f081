/** Personal data, case by case: what is caught, and what is left alone. */
@NullMarked
package org.jixiao.disclosure.check.personal;

import org.jspecify.annotations.NullMarked;
