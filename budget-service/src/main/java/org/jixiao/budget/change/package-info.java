/**
 * How other systems keep a copy in step: from which moment on to ask for what has changed, so that nothing that was written
 * early and committed late is missed. What changed is told by the lists themselves, not here.
 */
@NullMarked
package org.jixiao.budget.change;

import org.jspecify.annotations.NullMarked;
