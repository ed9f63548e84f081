/** A collector of spans (OTLP over HTTP) as far as a test needs one. Nothing but the JDK is on its way. */
@NullMarked
package org.jixiao.test.span;

import org.jspecify.annotations.NullMarked;
