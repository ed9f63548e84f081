package org.jixiao.budget.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.SQLRestriction;
import org.jixiao.budget.budget.Limits;
import org.jixiao.budget.budget.Names;
import org.jixiao.budget.budget.Parts;
import org.jixiao.budget.budget.Provenance;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.PlacedPart;
import org.jixiao.budget.contract.ReadFrom;
import org.jixiao.platform.Ids;
import org.jixiao.platform.store.AsJson;
import org.jspecify.annotations.Nullable;

/**
 * A project of a department's budget (项目). Written only while its budget's row is locked and open. One that left its
 * budget is not found, until the revision that has it is restored.
 */
@Entity
@DynamicUpdate
@Table(name = "project")
@SQLRestriction("not withdrawn")
public class BudgetProject {

    private static final Parts<ProjectContent> PARTS = Parts.of(ProjectContent.class);

    @Id
    private UUID id;

    private UUID budget;
    private int position;
    private long sequence;

    /** The greatest sequence ever told of it: above {@link #sequence} where it says again what it said before. */
    private long told;

    private boolean withdrawn;

    /** Its own text says so: nothing but id and amount leaves this service. */
    private boolean classified;

    @Embedded
    private ProjectContent content;

    @AsJson
    private List<IndicatorRow> indicators;

    /** The filing {@link #indicators} were read from. */
    private @Nullable UUID filing;

    /** Where its form begins in that filing. */
    @AsJson
    private @Nullable Place place;

    /** Where its objectives and figures stand in the documents they were read from. */
    @AsJson
    private List<PlacedPart> places;

    /** Those documents. */
    @AsJson
    private List<ReadFrom> readFrom;

    /** The project of an earlier year that this one carries on. */
    private @Nullable UUID continues;

    @AsJson
    private Set<String> contributors;

    /** Names of the parts of {@link #content} that a person has written: a filing only proposes changes to them. */
    @AsJson
    private Set<String> edited;

    /** When the row was last written, as the database says. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant updatedAt;

    protected BudgetProject() {}

    private BudgetProject(UUID budget, int position, ProjectContent content, String editor) {
        this.id = Ids.next();
        this.budget = budget;
        this.position = position;
        this.sequence = 1;
        this.told = 1;
        this.content = content;
        this.indicators = List.of();
        this.places = List.of();
        this.readFrom = List.of();
        this.contributors = Set.of(editor);
        this.edited = Set.of();
    }

    /** Entered by a person. */
    public static BudgetProject entered(UUID budget, int position, ProjectContent content, String editor) {
        BudgetProject project = new BudgetProject(budget, position, content, editor);
        project.edited = PARTS.differing(ProjectContent.nameless(), content);
        return project;
    }

    /** Read from a document. */
    public static BudgetProject filed(UUID budget, int position, FiledProject read, String editor) {
        BudgetProject project = new BudgetProject(budget, position, read.content(), editor);
        project.classified = read.classified();
        project.indicators = read.indicators();
        project.filing = read.filing();
        project.place = read.place();
        project.comeFrom(read.from());
        return project;
    }

    /** Carries a project of an earlier year on: nobody has written it, so a filing takes it over. */
    public static BudgetProject continuing(
            UUID budget, int position, UUID earlier, ProjectContent said, boolean classified, String editor) {
        BudgetProject project = new BudgetProject(budget, position, classified ? said.withoutMatter() : said, editor);
        project.continues = earlier;
        project.classified = classified;
        return project;
    }

    /**
     * @return the names of the parts that now say something else
     * @throws ProjectClassified if its matter may not be entered here
     */
    public Set<String> describe(ProjectContent said, String editor) {
        if (classified) {
            throw new ProjectClassified();
        }
        Set<String> changed = PARTS.differing(content, said);
        if (!changed.isEmpty()) {
            comeFrom(provenance().rewritten(PARTS, content, said));
            content = said;
            edited = Names.union(edited, changed);
            written(editor);
        }
        return changed;
    }

    /** Takes over what a document says, as far as no person has written there. @return whether that changes anything */
    public boolean file(FiledProject read, Set<String> parts, String editor) {
        ProjectContent said = read.classified() ? read.content() : PARTS.overlay(content, read.content(), parts);
        boolean newRows = !IndicatorRows.alike(read.indicators(), indicators);
        boolean changed = newRows || classified != read.classified() || !said.equals(content);
        if (changed) {
            content = said;
            Set<String> kept = PARTS.differing(said, read.content());
            comeFrom(
                    newRows
                            ? provenance().laid(read.from(), kept)
                            : provenance().laidBesideRows(read.from(), kept));
            classified = read.classified();
            written(editor);
        }
        if (newRows) {
            indicators = read.indicators();
            filing = read.filing();
            place = read.place();
        }
        return changed;
    }

    private void comeFrom(Provenance from) {
        places = from.places();
        readFrom = from.readFrom();
    }

    private void written(String editor) {
        contributors = Names.union(contributors, Set.of(editor));
        told++;
        sequence = told;
    }

    /** It leaves its budget, told at a sequence of its own. */
    void withdraw() {
        if (!withdrawn) {
            withdrawn = true;
            told++;
        }
    }

    /** It says again what was approved, under the sequence that names that for good. */
    public void restore(ProjectMatter approved, int where, long at) {
        content = approved.content();
        classified = approved.classified();
        indicators = approved.indicators();
        filing = approved.filing();
        place = approved.place();
        comeFrom(new Provenance(approved.places(), approved.readFrom()));
        edited = approved.edited();
        position = where;
        sequence = at;
    }

    /** A new revision begins with nobody's hand in it. */
    public void beginRevision() {
        contributors = Set.of();
    }

    /** @throws org.jixiao.budget.budget.BudgetTooLarge if an event could not hold it */
    void requireFit() {
        Limits.requireProse(IndicatorRows.andProse(indicators, content.prose()));
    }

    public ProjectMatter matter() {
        return new ProjectMatter(content, classified, indicators, filing, place, edited, continues, places, readFrom);
    }

    /** Names it in findings. */
    public String pointer() {
        return "/projects/" + id;
    }

    public UUID id() {
        return id;
    }

    public UUID budget() {
        return budget;
    }

    public int position() {
        return position;
    }

    public long sequence() {
        return sequence;
    }

    long told() {
        return told;
    }

    public boolean classified() {
        return classified;
    }

    public ProjectContent content() {
        return content;
    }

    public List<IndicatorRow> indicators() {
        return indicators;
    }

    public @Nullable UUID filing() {
        return filing;
    }

    /** Where its form begins in the document that it was read from; null where it was entered. */
    public @Nullable Place place() {
        return place;
    }

    /** Where its parts come from; what a person has written stands in no document. */
    Provenance provenance() {
        return new Provenance(places, readFrom);
    }

    public @Nullable UUID continues() {
        return continues;
    }

    public Set<String> contributors() {
        return contributors;
    }

    public Set<String> edited() {
        return edited;
    }

    @Nullable
    Instant updatedAt() {
        return updatedAt;
    }
}
