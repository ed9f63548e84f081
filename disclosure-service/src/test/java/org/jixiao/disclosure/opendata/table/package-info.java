@NullMarked
package org.jixiao.disclosure.opendata.table;

import org.jspecify.annotations.NullMarked;
