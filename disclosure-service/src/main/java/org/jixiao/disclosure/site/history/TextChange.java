package org.jixiao.disclosure.site.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A text before and after, in one: what was struck out and what was put in. */
public record TextChange(List<Piece> pieces) {

    /** A day, a word of Latin letters or a number is changed as a whole, a Chinese text character by character. */
    private static final Pattern TOKEN =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}|[A-Za-z]+|\\d[\\d.,]*|\\s+|.", Pattern.DOTALL);

    /** Where less than this share stays, two texts side by side read better than one of shreds. */
    private static final int LEAST_SAME_PERCENT = 40;

    /** Whether a stretch of text stands on both sides or on one. */
    enum Kind {
        SAME,
        INSERTED,
        DELETED
    }

    /** A stretch of text. */
    public record Piece(String text, Kind kind) {

        public boolean isInserted() {
            return kind == Kind.INSERTED;
        }

        public boolean isDeleted() {
            return kind == Kind.DELETED;
        }
    }

    /** Paragraphs that differ, in their order; what is the same is left out. */
    static List<TextChange> between(List<String> before, List<String> after) {
        return DiffUtils.diff(before, after).getDeltas().stream()
                .flatMap(TextChange::paragraphs)
                .toList();
    }

    /** @param before null where there was none @param after null where there is none */
    static TextChange of(@Nullable String before, @Nullable String after) {
        if (Objects.equals(before, after)) {
            return new TextChange(before == null ? List.of() : List.of(new Piece(before, Kind.SAME)));
        }
        if (before == null || after == null) {
            return new TextChange(whole(before, after));
        }
        List<String> old = tokens(before);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, tokens(after)).getDeltas()) {
            add(pieces, old.subList(at, delta.getSource().getPosition()), Kind.SAME);
            add(pieces, delta.getSource().getLines(), Kind.DELETED);
            add(pieces, delta.getTarget().getLines(), Kind.INSERTED);
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, old.subList(at, old.size()), Kind.SAME);
        return new TextChange(isShredded(pieces, before, after) ? whole(before, after) : pieces);
    }

    private static Stream<TextChange> paragraphs(AbstractDelta<String> delta) {
        List<String> old = delta.getSource().getLines();
        List<String> now = delta.getTarget().getLines();
        return Stream.iterate(0, i -> i < Math.max(old.size(), now.size()), i -> i + 1)
                .map(i -> of(i < old.size() ? old.get(i) : null, i < now.size() ? now.get(i) : null));
    }

    private static List<Piece> whole(@Nullable String before, @Nullable String after) {
        List<Piece> pieces = new ArrayList<>();
        add(pieces, before == null ? List.of() : List.of(before), Kind.DELETED);
        add(pieces, after == null ? List.of() : List.of(after), Kind.INSERTED);
        return pieces;
    }

    private static boolean isShredded(List<Piece> pieces, String before, String after) {
        int same = pieces.stream()
                .filter(each -> each.kind() == Kind.SAME)
                .mapToInt(each -> each.text().length())
                .sum();
        return same * 100 < Math.min(before.length(), after.length()) * LEAST_SAME_PERCENT;
    }

    private static void add(List<Piece> pieces, List<String> tokens, Kind kind) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(String.join("", tokens), kind));
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
