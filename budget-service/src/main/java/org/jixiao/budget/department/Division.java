package org.jixiao.budget.department;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jixiao.budget.contract.Coded;

/** An administrative division (行政区划), named by its six-digit code. */
@Entity
public class Division {

    /** How a code of one is written. */
    public static final String CODE = "[0-9]{6}";

    @Id
    private String code;

    private String name;

    protected Division() {}

    Division(String code, String name) {
        this.code = code;
        this.name = name;
    }

    /** @return whether that is another name than it had */
    boolean rename(String name) {
        boolean other = !name.equals(this.name);
        this.name = name;
        return other;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Coded coded() {
        return new Coded(code, name);
    }
}
