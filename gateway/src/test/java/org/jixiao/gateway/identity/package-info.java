@NullMarked
package org.jixiao.gateway.identity;

import org.jspecify.annotations.NullMarked;
