/**
 * An edition as a form that can be filed again: the blank form of the layout that holds most of it, filled in. What the layout has
 * no place for is left out; nothing is said that the edition does not say.
 */
@NullMarked
package org.jixiao.disclosure.opendata.form;

import org.jspecify.annotations.NullMarked;
