/**
 * Which department or unit is meant by what a document writes. One office is written five ways in one document: every match
 * is answered with how it came about, and nothing is chosen here.
 */
@NullMarked
package org.jixiao.budget.department.match;

import org.jspecify.annotations.NullMarked;
