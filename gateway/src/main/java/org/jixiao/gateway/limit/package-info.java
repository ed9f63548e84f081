/**
 * How much one client may ask in a while: whoever has signed in by the subject of the token, everybody else by address. Counted in
 * requests, on this gateway alone.
 */
@NullMarked
package org.jixiao.gateway.limit;

import org.jspecify.annotations.NullMarked;
