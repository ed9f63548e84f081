@NullMarked
package org.jixiao.disclosure.opendata;

import org.jspecify.annotations.NullMarked;
