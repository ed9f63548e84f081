package org.jixiao.disclosure.lineage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jixiao.budget.contract.Place;
import org.jixiao.disclosure.assembly.Origins;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicJson;
import org.jixiao.disclosure.assembly.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Where the figures of one published version come from.
 *
 * @param id of the department budget
 * @param sha256 of the published bytes that the pointers point into, hexadecimal
 * @param filings the documents that figures were read from
 */
public record Lineage(
        UUID id,
        int version,
        Instant publishedAt,
        String sha256,
        Approval approval,
        List<Filing> filings,
        List<Entry> figures) {

    /**
     * The approval that all of them rest on.
     *
     * @param revision business edition of the budget, from 1
     * @param document 批复文号; null where none was given
     */
    public record Approval(
            int revision,
            @Nullable LocalDate approvedOn,
            @Nullable String document) {}

    /** A filed document. @param sha256 of the original, hexadecimal; null where it was not told */
    public record Filing(UUID id, @Nullable String sha256) {}

    /**
     * One published figure.
     *
     * @param pointer JSON pointer into the published bytes
     * @param part which part of the document it stands in, in the words of the site
     * @param label what it is of, in the words of the document; empty where the part says it all
     * @param field which of its figures, in the words of the site
     * @param value as published: amounts in yuan, a target as it is written
     * @param filing the document it was read from; null where it was not, or nobody noted from which
     * @param place there; null where it was not read, or the place is not known
     * @param of what it was computed from, in words; empty where it was not
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Entry(
            String pointer,
            String part,
            @JsonInclude(JsonInclude.Include.ALWAYS) String label,
            String field,
            Object value,
            Trace.Kind kind,
            @Nullable UUID filing,
            @Nullable Place place,
            List<String> of) {

        public Entry {
            of = of == null ? List.of() : of;
        }

        static Entry of(Fact fact, Trace trace, SheetNames sheets) {
            return new Entry(
                    fact.pointer(),
                    fact.part(),
                    fact.label(),
                    fact.field(),
                    fact.value(),
                    trace.kind(),
                    trace.filing(),
                    sheets.told(trace.place()),
                    trace.of());
        }
    }

    /** Of a document as it is published; whatever was struck out of that is not in it. */
    public static Lineage of(PublicDisclosure document, String sha256, int revision, Origins origins) {
        JsonNode published = PublicJson.tree(document);
        List<Fact> facts = Facts.of(published);
        List<Trace> traces =
                facts.stream().map(fact -> origins.trace(fact.pointer())).toList();
        SheetNames sheets = SheetNames.of(published);
        return new Lineage(
                document.id(),
                document.version(),
                document.publishedAt(),
                sha256,
                new Approval(revision, document.approvedOn(), document.approvalDocument()),
                traces.stream()
                        .filter(trace -> trace.filing() != null)
                        .map(trace -> new Filing(Objects.requireNonNull(trace.filing()), trace.sha256()))
                        .distinct()
                        .toList(),
                IntStream.range(0, facts.size())
                        .mapToObj(i -> Entry.of(facts.get(i), traces.get(i), sheets))
                        .toList());
    }

    /** SHA-256 of the document an entry was read from, hexadecimal; null where that is not known. */
    public @Nullable String original(Entry entry) {
        return filings.stream()
                .filter(filing -> filing.id().equals(entry.filing()))
                .findFirst()
                .map(Filing::sha256)
                .orElse(null);
    }
}
