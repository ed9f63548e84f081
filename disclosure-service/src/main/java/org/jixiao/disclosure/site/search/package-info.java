/** Finds what is public by its words: names of departments and projects, objectives and indicators. Owns the table of searchable texts. */
@NullMarked
package org.jixiao.disclosure.site.search;

import org.jspecify.annotations.NullMarked;
