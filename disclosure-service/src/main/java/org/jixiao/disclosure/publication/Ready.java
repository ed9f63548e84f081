package org.jixiao.disclosure.publication;

import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jspecify.annotations.Nullable;

/**
 * What can be published: checked, decided, redacted, and other than what is public.
 *
 * @param contentSha256 of the content without version, time and what it supersedes
 * @param version that it would be
 * @param supersedes null in a first version
 */
record Ready(
        PublicDisclosure content,
        String contentSha256,
        int version,
        PublicDisclosure.@Nullable Supersedes supersedes) {}
