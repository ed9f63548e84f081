/** Pages that say of each published figure where it comes from. */
@NullMarked
package org.jixiao.disclosure.site.lineage;

import org.jspecify.annotations.NullMarked;
