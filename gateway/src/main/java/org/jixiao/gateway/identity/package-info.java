/**
 * Who is at the door: the caller that a verified token names, with roles and scope (codes of divisions and departments, or
 * "*" for demo accounts). Whether the token is genuine is judged here; what the scope lets a caller see, in the services.
 */
@NullMarked
package org.jixiao.gateway.identity;

import org.jspecify.annotations.NullMarked;
