/**
 * Takes documents through their whole life, from the file to the public page, as the demo accounts and over the public
 * REST API alone: what a front end does, in the order people do it.
 */
@NullMarked
package org.jixiao.local.walk;

import org.jspecify.annotations.NullMarked;
