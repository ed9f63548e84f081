/**
 * Puts together what an approval names, whatever order it arrives in, and starts its clock. Owns the states others
 * declared, the disclosure of each department budget with its life, and the shape in which the public reads it.
 * Amounts are yuan; a legal day is a day in Shanghai.
 */
@NullMarked
package org.jixiao.disclosure.assembly;

import org.jspecify.annotations.NullMarked;
