/**
 * A file becomes a neutral grid of paragraphs and tables, each cell with its place in the source. Knows formats and
 * nothing of forms; what it will not read it refuses by name, before anything is unpacked or parsed.
 */
@NullMarked
package org.jixiao.budget.filing.document;

import org.jspecify.annotations.NullMarked;
