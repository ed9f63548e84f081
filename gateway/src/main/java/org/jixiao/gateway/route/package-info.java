/**
 * The door itself: the table of routes and who may use them, the reading of paths, and the passage of a request to the
 * service behind it and of the answer back. Bodies are streamed, never held; nothing in them is looked at.
 */
@NullMarked
package org.jixiao.gateway.route;

import org.jspecify.annotations.NullMarked;
