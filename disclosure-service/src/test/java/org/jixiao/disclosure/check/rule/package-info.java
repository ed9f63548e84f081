/** What the rules look at. */
@NullMarked
package org.jixiao.disclosure.check.rule;

import org.jspecify.annotations.NullMarked;
