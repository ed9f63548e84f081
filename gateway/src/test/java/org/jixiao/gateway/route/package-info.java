@NullMarked
package org.jixiao.gateway.route;

import org.jspecify.annotations.NullMarked;
