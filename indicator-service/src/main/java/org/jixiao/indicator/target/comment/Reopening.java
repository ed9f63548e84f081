package org.jixiao.indicator.target.comment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer that the bureau did not take.
 *
 * @param answer of the department
 * @param reason what is still asked for
 * @param by subject of the reviewer
 */
@Schema(name = "CommentReopening")
public record Reopening(Resolution answer, String reason, String by, Instant at) {}
