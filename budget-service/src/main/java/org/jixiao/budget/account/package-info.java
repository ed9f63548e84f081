/**
 * People's accounts: who may sign in, in which role, and how far that reaches. The identity server keeps them; here an administrator
 * loads and lists those of their own divisions, and each change leaves its audit row. Keeps no password and stores nothing of its own.
 */
@NullMarked
package org.jixiao.budget.account;

import org.jspecify.annotations.NullMarked;
