package org.jixiao.indicator.library;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Take a definition out of use, or not take a proposed one. */
public record RetireDefinition(@NotBlank @Size(max = 500) String reason) {}
