/**
 * What a citizen reads: pages made from the published bytes and from nothing else, so that page and data cannot differ.
 * Amounts stand in 万元 with the exact yuan beside them.
 */
@NullMarked
package org.jixiao.disclosure.site;

import org.jspecify.annotations.NullMarked;
