/** What {@code /openapi.json} promises of each answer, held against what was answered; and which of it was ever seen. */
@NullMarked
package org.jixiao.e2e.described;

import org.jspecify.annotations.NullMarked;
