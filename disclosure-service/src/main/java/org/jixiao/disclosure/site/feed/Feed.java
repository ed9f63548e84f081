package org.jixiao.disclosure.site.feed;

import java.time.Instant;
import java.util.List;
import org.jixiao.disclosure.publication.Register;

/** What happened last: publications, corrections, withdrawals. */
public record Feed(String site, List<Register.News> news) {

    /** When something happened last; the epoch where nothing ever did. */
    public Instant updated() {
        return news.isEmpty() ? Instant.EPOCH : news.get(0).at();
    }
}
