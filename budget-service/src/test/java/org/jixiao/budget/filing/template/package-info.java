@NullMarked
package org.jixiao.budget.filing.template;

import org.jspecify.annotations.NullMarked;
