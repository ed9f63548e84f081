@NullMarked
package org.jixiao.disclosure.opendata.form;

import org.jspecify.annotations.NullMarked;
