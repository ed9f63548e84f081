package org.jixiao.disclosure.contract;

import java.time.Instant;

/** A version is public. @param href address of its open data, from the root @param sha256 of its bytes, hexadecimal */
public record DisclosurePublished(
        DisclosureAbout disclosure, int version, Instant publishedAt, String href, String sha256) {}
