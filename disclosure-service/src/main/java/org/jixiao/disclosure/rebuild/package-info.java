/**
 * Rebuilds what is only a projection of what others told: empties it, and shows how far it has come back once they tell
 * it again. Owns nothing: what was decided, scheduled and published is no projection and stays.
 */
@NullMarked
package org.jixiao.disclosure.rebuild;

import org.jspecify.annotations.NullMarked;
