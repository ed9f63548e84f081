/** What an operator applies to a cluster, rendered and looked at: whole, known to its schemas, and as the services expect it. */
@NullMarked
package org.jixiao.kubernetes;

import org.jspecify.annotations.NullMarked;
