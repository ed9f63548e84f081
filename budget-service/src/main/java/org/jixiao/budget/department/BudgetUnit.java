package org.jixiao.budget.department;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jixiao.platform.Ids;
import org.jixiao.platform.store.AsJson;

/** A budget unit (预算单位) of a department: it spends, and acts as its department. */
@Entity
public class BudgetUnit {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "department")
    private Department department;

    private String code;
    private String name;

    @AsJson
    private List<String> aliases;

    private long sequence;

    protected BudgetUnit() {}

    public BudgetUnit(Department department, String code, String name, List<String> aliases) {
        this.id = Ids.next();
        this.department = department;
        this.code = code;
        this.name = name;
        this.aliases = List.copyOf(aliases);
        this.sequence = 1;
    }

    /** @return whether that says anything new */
    public boolean describe(String newName, List<String> otherWays) {
        boolean changed = !name.equals(newName) || !aliases.equals(otherWays);
        if (changed) {
            name = newName;
            aliases = List.copyOf(otherWays);
            sequence++;
        }
        return changed;
    }

    void moveTo(Department other) {
        department = other;
        sequence++;
    }

    public boolean isWritten(String text) {
        String plain = Spelling.plain(text);
        return Stream.concat(Stream.of(name), aliases.stream())
                .map(Spelling::plain)
                .anyMatch(plain::equals);
    }

    public Department department() {
        return department;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public List<String> aliases() {
        return aliases;
    }

    public long sequence() {
        return sequence;
    }
}
