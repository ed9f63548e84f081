/** The service as its users and its neighbours meet it: over HTTP with tokens of the realm, and over the topics. */
@NullMarked
package org.jixiao.budget;

import org.jspecify.annotations.NullMarked;
