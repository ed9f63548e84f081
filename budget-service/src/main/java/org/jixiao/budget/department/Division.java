package org.jixiao.budget.department;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Objects;
import org.jixiao.budget.contract.Coded;
import org.jspecify.annotations.Nullable;

/** An administrative division (行政区划), named by its six-digit code. */
@Entity
public class Division {

    /** How a code of one is written. */
    public static final String CODE = "[0-9]{6}";

    @Id
    private String code;

    private String name;

    /** Where it was said; null where its code says it. */
    private @Nullable String parent;

    protected Division() {}

    Division(String code, String name, @Nullable String parent) {
        this.code = code;
        this.name = name;
        this.parent = parent;
    }

    /** @return whether that is another name than it had */
    boolean rename(String name) {
        boolean other = !name.equals(this.name);
        this.name = name;
        return other;
    }

    /** @return whether that is another place in the tree than was said before */
    boolean belongTo(@Nullable String parent) {
        boolean other = !Objects.equals(parent, this.parent);
        this.parent = parent;
        return other;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    @Nullable
    String statedParent() {
        return parent;
    }

    public Coded coded() {
        return new Coded(code, name);
    }
}
