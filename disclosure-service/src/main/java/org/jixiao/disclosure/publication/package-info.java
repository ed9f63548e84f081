/**
 * Publishes. Owns the editions: what was put before the public, in bytes that never change, and the tombstones of what
 * was taken back.
 */
@NullMarked
package org.jixiao.disclosure.publication;

import org.jspecify.annotations.NullMarked;
