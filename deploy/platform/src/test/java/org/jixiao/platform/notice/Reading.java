package org.jixiao.platform.notice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who has read a notice last. @param by null while nobody has */
@Schema(name = "NoticeReading")
record Reading(UUID notice, @JsonUnwrapped @Nullable Reader by) {

    record Reader(String reader, @Nullable String office) {}
}
