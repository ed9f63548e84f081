package org.jixiao.indicator.contract;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which sheet an event is about, without its content. See {@link Sheet}. */
public record SheetAbout(UUID sheet, UUID budget, @Nullable UUID project, long judgedAgainst) {}
