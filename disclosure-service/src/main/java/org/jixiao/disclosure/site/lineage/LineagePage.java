package org.jixiao.disclosure.site.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicProject;
import org.jixiao.disclosure.assembly.Trace;
import org.jixiao.disclosure.lineage.Lineage;
import org.jixiao.disclosure.publication.Edition;
import org.jixiao.disclosure.publication.Editions;
import org.jixiao.disclosure.site.Phrase;
import org.jixiao.disclosure.site.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Where the figures of the department as a whole come from, or those of one project.
 *
 * @param lineage null where the version was published before lineages were written
 * @param project null for the department as a whole
 */
public record LineagePage(
        Edition edition,
        PublicDisclosure document,
        List<Editions.Entry> history,
        @Nullable Lineage lineage,
        @Nullable PublicProject project) {

    private static final String PROJECTS = "/projects/";

    /** Figures of one part of the document. */
    public record Group(String part, List<Figure> figures) {}

    /** How many figures came to be in one way. */
    public record Count(String how, long figures) {}

    /** A project's page of this kind, and how many figures are on it. */
    public record OfProject(PublicProject project, long figures) {}

    /** A filed document under its number on these pages. @param sha256 hexadecimal; null where it was not told */
    public record Document(int number, @Nullable String sha256) {

        /** Enough of the SHA-256 to compare by eye. */
        public @Nullable String shortSha256() {
            return sha256 == null ? null : sha256.substring(0, 12);
        }
    }

    /** @param id of a project that the published version does not have is as good as none */
    static LineagePage of(Edition edition, List<Editions.Entry> history, @Nullable Lineage lineage, @Nullable UUID id) {
        PublicDisclosure document = edition.document();
        PublicProject project = document.projects().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
        return new LineagePage(edition, document, history, lineage, project);
    }

    /** Part by part, in the order of the document. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Lineage.Entry entry : shown()) {
            if (groups.isEmpty() || !groups.get(groups.size() - 1).part().equals(entry.part())) {
                groups.add(new Group(entry.part(), new ArrayList<>()));
            }
            groups.get(groups.size() - 1).figures().add(Figure.of(entry, project, number(entry)));
        }
        return groups;
    }

    /** Of the whole version on the department's page, of the project on its own. */
    public List<Count> counts() {
        Map<Trace.Kind, Long> kinds = counted().stream()
                .collect(Collectors.groupingBy(Lineage.Entry::kind, TreeMap::new, Collectors.counting()));
        return kinds.entrySet().stream()
                .map(kind -> new Count(Figure.said(kind.getKey()), kind.getValue()))
                .toList();
    }

    public int total() {
        return shown().size();
    }

    /** The documents that what is counted was read from. */
    public List<Document> filings() {
        List<Lineage.Filing> all = filed();
        return counted().stream()
                .map(this::position)
                .filter(at -> at >= 0)
                .distinct()
                .sorted()
                .map(at -> new Document(at + 1, all.get(at).sha256()))
                .toList();
    }

    /** The projects that have a page of this kind, with how many figures are on it; on such a page none. */
    public List<OfProject> projects() {
        if (project != null) {
            return List.of();
        }
        Map<String, Long> counts = figures().stream()
                .map(Lineage.Entry::pointer)
                .filter(pointer -> pointer.startsWith(PROJECTS))
                .collect(Collectors.groupingBy(LineagePage::position, Collectors.counting()));
        List<PublicProject> all = document.projects();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new OfProject(all.get(i), counts.getOrDefault(String.valueOf(i), 0L)))
                .toList();
    }

    /** Of the project that a pointer leads into, among the projects of the document. */
    private static String position(String pointer) {
        return pointer.substring(PROJECTS.length()).replaceFirst("/.*", "");
    }

    private List<Lineage.Entry> shown() {
        return project == null
                ? figures().stream()
                        .filter(entry -> !entry.pointer().startsWith(PROJECTS))
                        .toList()
                : of(project);
    }

    private List<Lineage.Entry> counted() {
        return project == null ? figures() : of(project);
    }

    private List<Lineage.Entry> of(PublicProject one) {
        String pointer = PROJECTS + document.projects().indexOf(one) + "/";
        return figures().stream()
                .filter(entry -> entry.pointer().startsWith(pointer))
                .toList();
    }

    private List<Lineage.Entry> figures() {
        return lineage == null ? List.of() : lineage.figures();
    }

    /** Null where there is but one document to be read from. */
    private @Nullable Integer number(Lineage.Entry entry) {
        int position = position(entry);
        return filed().size() < 2 || position < 0 ? null : position + 1;
    }

    private int position(Lineage.Entry entry) {
        List<Lineage.Filing> all = filed();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).id().equals(entry.filing()))
                .findFirst()
                .orElse(-1);
    }

    private List<Lineage.Filing> filed() {
        return lineage == null ? List.of() : lineage.filings();
    }

    /** Address of the department's page of the same version, from the root. */
    public String department() {
        return Standing.href(edition, history);
    }

    /** Address of the page whose figures these are, from the root. */
    public String subject() {
        return project == null ? department() : department() + PROJECTS + project.id();
    }

    /** Where the version on this page stands among the others. */
    public Standing standing() {
        return Standing.of(edition, history);
    }

    public Phrase caption() {
        return Phrase.of("%1 个数据，金额单位：万元", total());
    }
}
