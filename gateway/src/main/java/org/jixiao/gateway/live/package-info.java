/**
 * What happens in the suite, told to whoever is signed in while it happens: a bounded memory of the events on the topics, and the
 * open streams that read it, each from where its client stopped. Who may hear of an event is said by its envelope; what an event
 * holds is passed on only where everybody may read it. Knows no event by name and keeps nothing beyond its own life.
 */
@NullMarked
package org.jixiao.gateway.live;

import org.jspecify.annotations.NullMarked;
