/** Where definitions are used: in how many target sheets, and with which values. It reads the sheets as they are stored and keeps nothing. */
@NullMarked
package org.jixiao.indicator.library.use;

import org.jspecify.annotations.NullMarked;
