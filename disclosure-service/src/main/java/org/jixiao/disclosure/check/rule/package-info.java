/**
 * What a rule before publication is: it looks at a whole draft and says what it found, where, and what can be done about
 * it. Holds no rule itself.
 */
@NullMarked
package org.jixiao.disclosure.check.rule;

import org.jspecify.annotations.NullMarked;
