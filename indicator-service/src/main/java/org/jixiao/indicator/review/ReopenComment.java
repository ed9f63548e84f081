package org.jixiao.indicator.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks for another answer to a comment. @param reason what is still asked for */
public record ReopenComment(@NotBlank @Size(max = 2000) String reason) {}
