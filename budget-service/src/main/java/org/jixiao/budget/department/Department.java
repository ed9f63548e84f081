package org.jixiao.budget.department;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.DepartmentKey;

/** A department (部门) of a division's government: one department budget a year. */
@Entity
public class Department {

    /** How a code of one is written. */
    public static final String CODE = "[0-9A-Za-z][0-9A-Za-z/_-]{0,31}";

    @Id
    private String key;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "division")
    private Division division;

    private String code;
    private String name;
    private long sequence;

    protected Department() {}

    Department(Division division, String code, String name) {
        this.key = new DepartmentKey(division.code(), code).toString();
        this.division = division;
        this.code = code;
        this.name = name;
        this.sequence = 1;
    }

    Department divisionRenamed() {
        sequence++;
        return this;
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

    public long sequence() {
        return sequence;
    }

    public Coded coded() {
        return new Coded(code, name);
    }
}
