package org.jixiao.disclosure.site;

import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a page answers where there is nothing to read: a page. */
final class NoticeMapper {

    private NoticeMapper() {}

    static RestResponse<String> missing() {
        return page(RestResponse.Status.NOT_FOUND, Pages.missing().render());
    }

    static RestResponse<String> withdrawn() {
        return page(RestResponse.Status.GONE, Pages.withdrawn().render());
    }

    static RestResponse<String> page(RestResponse.Status status, @Nullable String html) {
        return RestResponse.ResponseBuilder.create(status, html)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
