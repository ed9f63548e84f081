/**
 * What the door keeps of public answers: for seconds as it is, then as long as the service says that it has not changed. Sizes in
 * bytes. Keeps nothing that a caller's credentials have had a part in, and knows nothing of what the answers say.
 */
@NullMarked
package org.jixiao.gateway.cache;

import org.jspecify.annotations.NullMarked;
