/** Specifications of people's accounts, before a stand-in for the identity server. */
@NullMarked
package org.jixiao.budget.account;

import org.jspecify.annotations.NullMarked;
