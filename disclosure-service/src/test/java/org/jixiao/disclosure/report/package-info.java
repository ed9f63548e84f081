/** Errors that citizens report: who may send a form, and what is kept. */
@NullMarked
package org.jixiao.disclosure.report;

import org.jspecify.annotations.NullMarked;
