package org.jixiao.disclosure.clock;

import java.time.Instant;

/** Something that falls due with time. One replica looks for it at a time; whatever it does it must do once, even so. */
public interface Timed {

    /** Does all that has fallen due. Opens its own transactions. */
    void round(Instant now);
}
