package org.jixiao.disclosure.assembly;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jixiao.platform.http.Page;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Where a list goes on: after this department budget's id. */
public final class Cursor {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Cursor() {}

    /** Null on the first piece. */
    public static @Nullable UUID after(Page.Request page) {
        return page.cursor().map(Cursor::read).orElse(null);
    }

    private static UUID read(String cursor) {
        if (!ID.matcher(cursor).matches()) {
            throw Refusal.ofField("/cursor", "请使用上一页 next 中的地址。 / Use the address in next.");
        }
        return UUID.fromString(cursor);
    }
}
