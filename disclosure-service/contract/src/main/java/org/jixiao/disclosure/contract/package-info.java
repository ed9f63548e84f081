/** What disclosure-service tells the others: public fields only, so that anyone may follow it. */
@NullMarked
package org.jixiao.disclosure.contract;

import org.jspecify.annotations.NullMarked;
