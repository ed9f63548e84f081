package org.jixiao.disclosure.rebuild;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What would be published of a department budget, in short: the same parts give the same bytes.
 *
 * @param id of the department budget
 * @param sha256 of the draft before anything is struck out, hexadecimal; null while something is missing
 */
public record DraftView(UUID id, @Nullable String sha256) {}
