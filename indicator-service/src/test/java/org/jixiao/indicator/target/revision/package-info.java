@NullMarked
package org.jixiao.indicator.target.revision;

import org.jspecify.annotations.NullMarked;
