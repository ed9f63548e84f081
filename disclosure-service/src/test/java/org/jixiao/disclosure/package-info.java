/** The service as its users and the other services meet it. */
@NullMarked
package org.jixiao.disclosure;

import org.jspecify.annotations.NullMarked;
