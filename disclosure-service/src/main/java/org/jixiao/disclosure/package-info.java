/** Brings what was approved before the public: assembled, checked, published, never silently changed. */
@NullMarked
package org.jixiao.disclosure;

import org.jspecify.annotations.NullMarked;
