/**
 * What the suite tells those who build against it: the page of topics and events, made at start from the files that their owners release.
 * JSON and words only, no type of any service.
 */
@NullMarked
package org.jixiao.gateway.description;

import org.jspecify.annotations.NullMarked;
