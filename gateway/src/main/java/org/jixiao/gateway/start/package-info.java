/** What the gateway looks at before it opens: that it was not told to run as one only runs for a trial. */
@NullMarked
package org.jixiao.gateway.start;

import org.jspecify.annotations.NullMarked;
