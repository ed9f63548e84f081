@NullMarked
package org.jixiao.indicator.target.check;

import org.jspecify.annotations.NullMarked;
