/**
 * The kinds of file that are read: text, Word, Excel, web pages. Each becomes the same neutral grid of paragraphs and tables;
 * what a file is its bytes say, never its name. What will not be read is refused by name, before anything large is unpacked.
 */
@NullMarked
package org.jixiao.budget.filing.format;

import org.jspecify.annotations.NullMarked;
