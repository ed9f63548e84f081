package org.jixiao.disclosure.publication;

import java.time.Instant;
import java.util.UUID;
import org.jixiao.disclosure.assembly.Disclosure;
import org.jixiao.platform.http.Versioned;

/**
 * What was published or taken back.
 *
 * @param state of the disclosure now
 * @param href address of the open data, from the root
 * @param page address of the page, from the root
 * @param sha256 of the published bytes, hexadecimal
 */
public record PublicationView(
        UUID id,
        Disclosure.State state,
        int version,
        Instant publishedAt,
        String href,
        String page,
        String sha256,
        long sequence)
        implements Versioned {

    static PublicationView of(Disclosure disclosure, Edition edition) {
        return new PublicationView(
                edition.budget(),
                disclosure.state(),
                edition.version(),
                edition.publishedAt(),
                edition.href(),
                edition.page(),
                edition.sha256(),
                disclosure.sequence());
    }
}
