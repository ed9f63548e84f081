/**
 * Looks at a draft before it is public: personal data, groups so small that a person can be recognised, words that touch
 * secrets. What is found blocks until the disclosure officer redacts it or overrules it with a reason; the decision
 * stays with the finding's fingerprint through every rebuild and revision.
 */
@NullMarked
package org.jixiao.disclosure.check;

import org.jspecify.annotations.NullMarked;
