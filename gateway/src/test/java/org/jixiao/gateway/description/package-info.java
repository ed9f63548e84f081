@NullMarked
package org.jixiao.gateway.description;

import org.jspecify.annotations.NullMarked;
