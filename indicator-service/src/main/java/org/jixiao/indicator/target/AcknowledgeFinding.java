package org.jixiao.indicator.target;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Leave something as it is, for a reason that the reviewer will see. */
public record AcknowledgeFinding(
        @NotBlank @Size(max = 64) String fingerprint,
        @NotBlank @Size(max = 2000) String reason) {}
