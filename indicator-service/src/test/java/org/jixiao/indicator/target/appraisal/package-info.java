@NullMarked
package org.jixiao.indicator.target.appraisal;

import org.jspecify.annotations.NullMarked;
