/**
 * How a service says no: one shape (RFC 9457) for every refusal, in the caller's language, with a page behind each type
 * that says what to do. The words are data: {@code problems/zh.properties} and {@code problems/en.properties} of the
 * platform and of each service.
 */
@NullMarked
package org.jixiao.platform.problem;

import org.jspecify.annotations.NullMarked;
