package org.jixiao.indicator.target;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jixiao.budget.contract.BudgetDeclared;

/** What a department's sheet is judged by, in short: equal exactly where nothing but exemptions and hands differ. */
final class Matter {

    private Matter() {}

    static String of(BudgetDeclared declared) {
        BudgetDeclared matter = new BudgetDeclared(
                declared.budget(),
                declared.division(),
                declared.department(),
                declared.fiscalYear(),
                declared.objectives(),
                declared.indicators(),
                declared.filing(),
                declared.funding(),
                declared.sections(),
                declared.figures(),
                declared.tasks(),
                declared.totals(),
                declared.expenditure(),
                declared.staff(),
                declared.threePublic(),
                declared.changes(),
                declared.procurement(),
                declared.assets(),
                declared.units(),
                List.of(),
                declared.projects(),
                Set.of());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(matter.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
