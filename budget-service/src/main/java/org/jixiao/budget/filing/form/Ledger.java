package org.jixiao.budget.filing.form;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.PlacedPart;
import org.jixiao.budget.filing.document.Artefact;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * The account of a document: each fragment is entered once, and what nobody entered was not understood. Nothing can be
 * left out, since the account is closed over the document itself.
 */
final class Ledger {

    private final Document document;
    private final Map<Fragment, LineRead> entries = new IdentityHashMap<>();
    private final Map<Fragment, Fragment> wholes = new IdentityHashMap<>();

    /** Of every field, though a line that holds several is entered once. */
    private final Map<String, Place> places = new LinkedHashMap<>();

    Ledger(Document document) {
        this.document = document;
    }

    /** A piece cut out of a fragment of the document: what is entered of the piece is entered of the whole. */
    void cut(Fragment whole, Fragment piece) {
        wholes.put(piece, whole);
    }

    void read(Cell cell, String into) {
        cell.written().forEach(fragment -> enter(fragment, LineRead.Use.READ, into));
    }

    void read(Fragment fragment, String into) {
        enter(fragment, LineRead.Use.READ, into);
    }

    void prose(Fragment fragment, String into) {
        enter(fragment, LineRead.Use.PROSE, into);
    }

    void head(Cell cell) {
        cell.written().forEach(this::head);
    }

    void head(Fragment fragment) {
        enter(fragment, LineRead.Use.HEAD, null);
    }

    void furniture(Fragment fragment) {
        enter(fragment, LineRead.Use.FURNITURE, null);
    }

    private void enter(Fragment fragment, LineRead.Use use, @Nullable String into) {
        Fragment whole = wholes.getOrDefault(fragment, fragment);
        LineRead entry = new LineRead(whole.place(), use, into, null);
        if (into != null) {
            places.putIfAbsent(into, whole.place());
        }
        // A label and its value in one cell: what it holds counts, not what it is called.
        entries.merge(
                whole,
                entry,
                (before, now) -> before.use() == LineRead.Use.HEAD && !whole.equals(fragment) ? now : before);
    }

    /** A field that was read off another: an amount off the paragraph that states it. */
    void readOff(String from, String into) {
        Place place = places.get(from);
        if (place != null) {
            places.putIfAbsent(into, place);
        }
    }

    /** Where each field stands, by its JSON pointer; of one that stands on several lines the first. */
    List<PlacedPart> places() {
        return places.entrySet().stream()
                .map(field -> new PlacedPart(field.getKey(), field.getValue()))
                .toList();
    }

    /** A piece of a fragment, read by itself: 项目名称：… is a label and a value. */
    Fragment part(Fragment whole, String text) {
        Fragment part = Fragment.of(whole.place(), text);
        cut(whole, part);
        return part;
    }

    /** How many fragments were entered so far. */
    int entered() {
        return entries.size();
    }

    /** Closes the account: every fragment of the document in reading order, and where something was left out of it. */
    List<LineRead> close() {
        Stream<LineRead> written =
                document.fragments().map(fragment -> entries.computeIfAbsent(fragment, Ledger::lost));
        Stream<LineRead> artefacts = document.artefacts().stream()
                .map(Artefact::place)
                .distinct()
                .map(place -> new LineRead(place, LineRead.Use.FURNITURE, null, null));
        return Stream.concat(written, artefacts).toList();
    }

    private static LineRead lost(Fragment fragment) {
        return new LineRead(fragment.place(), LineRead.Use.NOT_UNDERSTOOD, null, fragment.text());
    }
}
