package org.jixiao.budget.revision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Opens an adjustment (调整). */
record OpenAdjustment(@NotBlank @Size(max = 2000) String reason) {}
