/**
 * Errors that citizens report on what is public, and the officers' answers. Owns the reports, without anything of whom they
 * come from: an address is hashed under a key of the day, serves to limit how many it may send, and is forgotten within a
 * day at the latest. The words of a report are read by the officer and by whoever holds its slip; the public reads answers only.
 */
@NullMarked
package org.jixiao.disclosure.report;

import org.jspecify.annotations.NullMarked;
