package org.jixiao.budget.filing.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jixiao.budget.filing.document.Document;
import org.jsoup.Jsoup;

/** A web page (.html), as a word processor or a browser saves it. Nothing in it is fetched or run. */
final class WebPage implements Format {

    private static final int LOOK = 4_096;

    @Override
    public boolean opens(RawFile file) {
        byte[] bytes = file.bytes();
        String start = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1)
                .replaceAll("^\u00ef\u00bb\u00bf", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        boolean named = start.startsWith("<!doctype html") || start.startsWith("<html");
        return named || start.startsWith("<?xml") && start.contains("<html") && !start.contains("<!entity");
    }

    @Override
    public Document read(RawFile file) throws IOException {
        org.jsoup.nodes.Document page = Jsoup.parse(new ByteArrayInputStream(file.bytes()), null, "");
        Grid grid = new Grid();
        new PageBlocks(grid).read(page.body());
        return grid.document(file.name(), page.charset().name());
    }
}
