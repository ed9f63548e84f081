/** Specifications of the value types. */
@org.jspecify.annotations.NullMarked
package org.jixiao.budget.contract;
