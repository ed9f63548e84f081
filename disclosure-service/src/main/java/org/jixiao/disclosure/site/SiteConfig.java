package org.jixiao.disclosure.site;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** The public site. */
@ConfigMapping(prefix = "jixiao.site")
public interface SiteConfig {

    /** Where the public reaches the site: stands in canonical links, the map of the site and its feed. */
    URI url();

    /** The same to stand before a path. */
    default String address() {
        return url().toString().replaceFirst("/+$", "");
    }
}
