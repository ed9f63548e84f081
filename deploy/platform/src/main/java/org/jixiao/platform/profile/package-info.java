/** What differs from region to region, as data: read at start from files, inherited along the division's code. */
@NullMarked
package org.jixiao.platform.profile;

import org.jspecify.annotations.NullMarked;
