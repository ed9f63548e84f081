/** What may touch secrets (保守国家秘密法): words of the region, marks of classification, purchases for what is withheld. */
@NullMarked
package org.jixiao.disclosure.check.secrecy;

import org.jspecify.annotations.NullMarked;
