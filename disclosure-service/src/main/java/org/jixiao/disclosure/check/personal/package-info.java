/**
 * Personal data in words (个人信息保护法): numbers by their check digits and the words beside them, names by a tagger and their
 * company, and groups so small that a person can be recognised.
 */
@NullMarked
package org.jixiao.disclosure.check.personal;

import org.jspecify.annotations.NullMarked;
