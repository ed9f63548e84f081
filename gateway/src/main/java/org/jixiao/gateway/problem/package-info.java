/**
 * What the gateway says when it does not let a request pass: problems by RFC 9457, in Chinese or English, and the pages
 * behind their types. Problems of the services pass through untouched and are not known here.
 */
@NullMarked
package org.jixiao.gateway.problem;

import org.jspecify.annotations.NullMarked;
