/**
 * Rebuilds the projection that disclosures are drafted from: emptied, told again by the other services, compared with what
 * was there before.
 */
@NullMarked
package org.jixiao.local.rebuild;

import org.jspecify.annotations.NullMarked;
