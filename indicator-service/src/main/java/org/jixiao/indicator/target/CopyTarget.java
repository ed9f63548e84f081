package org.jixiao.indicator.target;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Take the words of a sheet of an earlier year. @param from null for the one that the sheet carries on */
public record CopyTarget(@Nullable UUID from) {

    static final CopyTarget OF_FORERUNNER = new CopyTarget(null);
}
