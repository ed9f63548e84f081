/** What the gateway's tests stand on: neighbours that are not there, tokens, and a client that sends what it is told. */
@NullMarked
package org.jixiao.gateway;

import org.jspecify.annotations.NullMarked;
