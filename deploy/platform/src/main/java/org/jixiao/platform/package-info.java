/**
 * The technical ground every service stands on: events out and in, who calls, how problems, pages and edits look over
 * HTTP, the audit trail. It knows no domain type.
 */
@NullMarked
package org.jixiao.platform;

import org.jspecify.annotations.NullMarked;
