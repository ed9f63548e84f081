package org.jixiao.budget.department;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.platform.store.AsJson;
import org.jspecify.annotations.Nullable;

/** A department (部门) of a division's government: one department budget a year. Its sequence rises with every write. */
@Entity
@BatchSize(size = 200)
public class Department {

    /** How a code of one is written. Two words stand for something else in its address. */
    public static final String CODE =
            "(?=.{1,32}$)(?!.*/(?:units|merge)(?:/|$))[0-9A-Za-z][0-9A-Za-z_-]*(?:/[0-9A-Za-z_-]+)*";

    /** Longest name, or other way of writing it. */
    public static final int LONGEST_NAME = 200;

    @Id
    private String key;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "division")
    private Division division;

    private String code;

    /** The newest of {@link #names}. */
    private String name;

    @ElementCollection
    @CollectionTable(name = "department_name", joinColumns = @JoinColumn(name = "department"))
    @OrderBy("since")
    @BatchSize(size = 200)
    private List<DepartmentName> names;

    @AsJson
    private List<String> aliases;

    /** All names and aliases as {@link Spelling} makes them plain; within a division no other department has one of them. */
    @ElementCollection
    @CollectionTable(name = "department_writing", joinColumns = @JoinColumn(name = "department"))
    @Column(name = "writing")
    @BatchSize(size = 200)
    private Set<String> writings;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "survivor")
    private @Nullable Department survivor;

    private long sequence;

    /** Stamped by the database at every write. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant updatedAt;

    protected Department() {}

    Department(Division division, String code, String name, List<String> aliases) {
        this.key = new DepartmentKey(division.code(), code).toString();
        this.division = division;
        this.code = code;
        this.name = name;
        this.names = new ArrayList<>(List.of(new DepartmentName(DepartmentName.EVER, name)));
        this.aliases = List.copyOf(aliases);
        this.writings = written(names, aliases);
        this.sequence = 1;
    }

    /** Another name for its division, other units: nothing of its own, but others are told. */
    public Department retold() {
        sequence++;
        return this;
    }

    /**
     * What it is called: from a year on, whatever was to hold from later on, or with null in place of the newest name.
     *
     * @param otherWays all other ways it is written
     * @return whether that says anything new
     */
    boolean describe(String newName, @Nullable FiscalYear since, List<String> otherWays) {
        List<DepartmentName> history = renamed(newName, since);
        if (history.equals(names()) && aliases.equals(otherWays)) {
            return false;
        }
        names.clear();
        names.addAll(history);
        name = newName;
        aliases = List.copyOf(otherWays);
        Set<String> now = written(history, aliases);
        writings.retainAll(now);
        writings.addAll(now);
        sequence++;
        return true;
    }

    private List<DepartmentName> renamed(String newName, @Nullable FiscalYear since) {
        int from = since == null ? names.get(names.size() - 1).since() : since.value();
        List<DepartmentName> history = new ArrayList<>(
                names.stream().filter(each -> each.since() < from).toList());
        boolean goesOn =
                !history.isEmpty() && history.get(history.size() - 1).name().equals(newName);
        if (!goesOn) {
            history.add(new DepartmentName(from, newName));
        }
        return history;
    }

    static Set<String> written(List<DepartmentName> names, List<String> aliases) {
        return Stream.concat(names.stream().map(DepartmentName::name), aliases.stream())
                .map(Spelling::plain)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** It is no more; what it was called is free for the survivor. @return all it was called, as written */
    public List<String> endIn(Department other) {
        List<String> called = Stream.concat(names.stream().map(DepartmentName::name), aliases.stream())
                .distinct()
                .toList();
        survivor = other;
        aliases = List.of();
        writings.clear();
        sequence++;
        return called;
    }

    /** It was merged before, into one that is now merged itself. */
    public void nowLeadsTo(Department other) {
        survivor = other;
    }

    /** What a merged one was called leads here. */
    public void takeOver(List<String> called) {
        aliases = Stream.concat(aliases.stream(), called.stream()).distinct().toList();
        writings.addAll(written(List.of(), called));
        sequence++;
    }

    public boolean isWritten(String text) {
        return writings.contains(Spelling.plain(text));
    }

    /** The one that stands for it now: its survivor if it was merged, else itself. */
    public Department standing() {
        return survivor == null ? this : survivor;
    }

    public boolean isMerged() {
        return survivor != null;
    }

    public DepartmentKey key() {
        return DepartmentKey.of(key);
    }

    public Division division() {
        return division;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** The name it had in that year; of a year before the first, the first. */
    public String name(FiscalYear year) {
        return names.stream()
                .filter(each -> each.since() <= year.value())
                .reduce((earlier, later) -> later)
                .orElse(names.get(0))
                .name();
    }

    /** Former names, and every other way it is written. */
    public List<String> otherNames() {
        return Stream.concat(
                        names.stream().map(DepartmentName::name).filter(each -> !each.equals(name)), aliases.stream())
                .toList();
    }

    /** Oldest first. */
    List<DepartmentName> names() {
        return List.copyOf(names);
    }

    public List<String> aliases() {
        return aliases;
    }

    public long sequence() {
        return sequence;
    }

    public Coded coded() {
        return new Coded(code, name);
    }

    public Coded coded(FiscalYear year) {
        return new Coded(code, name(year));
    }
}
