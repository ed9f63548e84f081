/**
 * Pages looked at in the machine's own Chromium: whether they come, fit a phone and can be used by everyone, and pictures for who builds
 * them. Its libraries are optional: a module whose tests look at pages names them itself.
 */
@NullMarked
package org.jixiao.test.browser;

import org.jspecify.annotations.NullMarked;
