package org.jixiao.budget.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.filing.document.Unreadable;
import org.jixiao.budget.filing.form.FormReader;
import org.jixiao.budget.filing.form.Reading;
import org.jixiao.budget.filing.form.ReadingContext;
import org.jixiao.budget.filing.format.DocumentReader;
import org.jixiao.budget.fund.FundSources;
import org.jixiao.platform.profile.RegionProfiles;

/** Reads a filed document with what its region's profile says about labels and marks. */
@ApplicationScoped
class Reader {

    /** No region: what all of them share. */
    private static final String ANYWHERE = "";

    private final DocumentReader documents = new DocumentReader();
    private final FormReader forms = new FormReader();
    private final FundSources funds;
    private final RegionProfiles profiles;

    Reader(FundSources funds, RegionProfiles profiles) {
        this.funds = funds;
        this.profiles = profiles;
    }

    /** @throws FileRefused if it cannot be taken as a filing */
    Reading read(FiledFile file, String division, FiscalYear year) {
        return read(file, new ReadingContext(year, funds.labels(division), marks(division)));
    }

    /** Without knowing whose it is. @throws FileRefused if it cannot be taken as a filing */
    Reading preview(FiledFile file) {
        return read(file, new ReadingContext(null, funds.labels(ANYWHERE), marks(ANYWHERE)));
    }

    private Reading read(FiledFile file, ReadingContext context) {
        try {
            return forms.read(documents.read(file.bytes(), file.name()), context);
        } catch (Unreadable e) {
            throw new FileRefused(e);
        }
    }

    private List<String> marks(String division) {
        return List.of(profiles.section(division, "classifiedMarks", String[].class));
    }
}
