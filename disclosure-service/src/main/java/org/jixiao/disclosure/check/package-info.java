/**
 * Looks at a draft before it is public, and keeps what the disclosure officer decides. Its rooms hold the rules: {@code personal}
 * data, {@code secrecy}, {@code sum}s, {@code content}. What is found blocks until the officer redacts it or overrules it with a
 * reason, unless its gate says otherwise; the decision stays with the finding's fingerprint through every rebuild and revision.
 */
@NullMarked
package org.jixiao.disclosure.check;

import org.jspecify.annotations.NullMarked;
