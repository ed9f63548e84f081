/** What a service looks at before it starts to work: that it was not told to run as one only runs for a trial. */
@NullMarked
package org.jixiao.platform.start;

import org.jspecify.annotations.NullMarked;
