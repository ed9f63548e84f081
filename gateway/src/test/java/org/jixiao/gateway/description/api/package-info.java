@NullMarked
package org.jixiao.gateway.description.api;

import org.jspecify.annotations.NullMarked;
