/** How resources look over HTTP: states with ETags, pages with cursors, creation that may be repeated, requests with an id. */
@NullMarked
package org.jixiao.platform.http;

import org.jspecify.annotations.NullMarked;
