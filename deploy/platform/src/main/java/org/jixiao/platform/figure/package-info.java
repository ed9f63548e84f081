/** What operators watch of a service beside its machinery: numbers in the words of its domain, read from its database. */
@NullMarked
package org.jixiao.platform.figure;

import org.jspecify.annotations.NullMarked;
