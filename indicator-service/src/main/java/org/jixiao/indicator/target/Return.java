package org.jixiao.indicator.target;

import java.time.Instant;
import java.util.List;
import org.jixiao.indicator.target.appraisal.Verdict;
import org.jixiao.indicator.target.comment.ReviewComment;

/**
 * A reviewer sends a sheet back.
 *
 * @param remarks what is asked for, in the order of their writing
 * @param by subject of the reviewer
 */
public record Return(String reason, List<ReviewComment.Remark> remarks, Verdict verdict, String by, Instant at) {}
