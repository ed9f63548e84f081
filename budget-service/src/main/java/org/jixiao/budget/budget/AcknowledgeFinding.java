package org.jixiao.budget.budget;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Gives the reason for a finding. */
public record AcknowledgeFinding(
        @NotBlank String fingerprint,
        @NotBlank @Size(max = 2000) String reason) {}
