/**
 * What indicator-service tells the others: the life of target sheets, each event carrying the whole sheet where its
 * content matters.
 */
@NullMarked
package org.jixiao.indicator.contract;

import org.jspecify.annotations.NullMarked;
