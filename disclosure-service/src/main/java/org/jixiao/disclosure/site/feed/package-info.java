/** The site for programs that read it: its feed, its map and what it asks of robots. */
@NullMarked
package org.jixiao.disclosure.site.feed;

import org.jspecify.annotations.NullMarked;
