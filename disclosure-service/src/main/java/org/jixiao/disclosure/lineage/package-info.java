/**
 * Where each published figure comes from: the approved revision, the filed document, the line in it. Written once, when a version is
 * published, and kept with it. Amounts in yuan.
 */
@NullMarked
package org.jixiao.disclosure.lineage;

import org.jspecify.annotations.NullMarked;
