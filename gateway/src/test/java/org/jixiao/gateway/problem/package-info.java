@NullMarked
package org.jixiao.gateway.problem;

import org.jspecify.annotations.NullMarked;
