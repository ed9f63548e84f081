/**
 * The public REST API as a program at the keyboard uses it: signs in, asks, waits until something is so, and tells the person
 * who watches. Nothing here knows what is asked for.
 */
@NullMarked
package org.jixiao.local.client;

import org.jspecify.annotations.NullMarked;
