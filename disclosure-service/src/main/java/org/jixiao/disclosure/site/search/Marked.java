package org.jixiao.disclosure.site.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A text with what was looked for marked in it; of a long one the part around the first find. */
public record Marked(List<Piece> pieces) {

    private static final int LONGEST = 96;
    private static final int BEFORE = 28;
    private static final String MORE = "…";

    /** A stretch of the text. @param isFound whether it is what was looked for */
    public record Piece(String text, boolean isFound) {}

    static Marked of(String text, List<String> terms) {
        BitSet found = found(text, terms);
        int first = Math.max(found.nextSetBit(0), 0);
        int from = text.length() <= LONGEST ? 0 : whole(text, Math.max(0, first - BEFORE));
        int to = whole(text, Math.min(text.length(), from + LONGEST));
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Piece(MORE, false));
        }
        for (int at = from; at < to; ) {
            boolean isFound = found.get(at);
            int end = isFound ? found.nextClearBit(at) : found.nextSetBit(at);
            end = end < 0 ? to : Math.min(end, to);
            pieces.add(new Piece(text.substring(at, end), isFound));
            at = end;
        }
        if (to < text.length()) {
            pieces.add(new Piece(MORE, false));
        }
        return new Marked(pieces);
    }

    /** Never between the two halves of a character. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /** Which characters of the text belong to a find. */
    private static BitSet found(String text, List<String> terms) {
        StringBuilder folded = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String alike = Folding.folded(text.codePointAt(at));
            for (int i = 0; i < alike.length(); i++) {
                origins.add(at);
            }
            folded.append(alike);
        }
        BitSet found = new BitSet(text.length());
        for (String term : terms) {
            for (int at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
                int last = origins.get(at + term.length() - 1);
                found.set(origins.get(at), last + Character.charCount(text.codePointAt(last)));
            }
        }
        return found;
    }
}
