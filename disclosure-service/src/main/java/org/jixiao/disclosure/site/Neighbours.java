package org.jixiao.disclosure.site;

import java.util.UUID;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.publication.Register;
import org.jspecify.annotations.Nullable;

/** The years of the same department on both sides of one. @param before null where not public @param after likewise */
public record Neighbours(@Nullable UUID before, @Nullable UUID after) {

    static Neighbours of(PublicDisclosure document, Register register) {
        int year = document.fiscalYear().value();
        String division = String.valueOf(document.division().code());
        String department = String.valueOf(document.department().code());
        return new Neighbours(
                register.ofYear(division, department, year - 1).orElse(null),
                register.ofYear(division, department, year + 1).orElse(null));
    }
}
