package org.jixiao.budget.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jixiao.budget.filing.document.Unreadable;
import org.jixiao.budget.filing.form.FormReader;
import org.jixiao.budget.filing.form.Onlooker;
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

    /** Without reading it. @throws FileRefused if it can be refused for what it is */
    void glance(FiledFile file) {
        try {
            documents.glance(file.bytes(), file.name());
        } catch (Unreadable e) {
            throw new FileRefused(e);
        }
    }

    /** @throws FileRefused if it cannot be taken as a filing */
    Reading read(HandedIn handedIn, Watch watch) {
        String division = handedIn.department().division();
        ReadingContext context = new ReadingContext(handedIn.year(), funds.labels(division), marks(division));
        watch.opening();
        return read(handedIn.file(), context, watch);
    }

    /** Without knowing whose it is. @throws FileRefused if it cannot be taken as a filing */
    Reading preview(FiledFile file) {
        return read(file, new ReadingContext(null, funds.labels(ANYWHERE), marks(ANYWHERE)), Onlooker.NOBODY);
    }

    private Reading read(FiledFile file, ReadingContext context, Onlooker onlooker) {
        try {
            return forms.read(documents.read(file.bytes(), file.name()), context, onlooker);
        } catch (Unreadable e) {
            throw new FileRefused(e);
        }
    }

    private List<String> marks(String division) {
        return List.of(profiles.section(division, "classifiedMarks", String[].class));
    }
}
