package org.jixiao.budget.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.forms.sheet.Book;
import org.jixiao.budget.forms.sheet.Page;

/** The forms to hand out, one for each layout; {@link #book} is the way from values to pages for blank ones and filled ones alike. */
public enum Template {
    PROJECT_TABLES(Layout.PROJECT_TABLES, "title.goals") {
        @Override
        public Filling blank(Known known, int forms) {
            return new BlankFilling(known).projectTables(forms);
        }

        @Override
        List<Page> pages(Filling filling, Framework framework) {
            List<Page> pages = new ArrayList<>();
            pages.add(ProsePage.of(filling, "sheet.goals", "foot.goals"));
            pages.addAll(forms(filling, framework));
            return pages;
        }
    },
    WHOLE_BUDGET(Layout.WHOLE_BUDGET, "title.budget") {
        @Override
        public Filling blank(Known known, int forms) {
            return new BlankFilling(known).wholeBudget(forms);
        }

        @Override
        List<Page> pages(Filling filling, Framework framework) {
            List<Page> pages = new ArrayList<>();
            pages.add(ProsePage.of(filling, "sheet.budget", "foot.budget"));
            ProcurementPage.of(filling.statement()).ifPresent(pages::add);
            AssetPage.of(filling.statement()).ifPresent(pages::add);
            pages.addAll(forms(filling, framework));
            return pages;
        }
    },
    DEPARTMENT_FORM(Layout.DEPARTMENT_FORM, "title.department") {
        @Override
        public Filling blank(Known known, int forms) {
            return new BlankFilling(known).departmentForm();
        }

        @Override
        List<Page> pages(Filling filling, Framework framework) {
            return List.of(new DepartmentPage(framework).of(filling));
        }
    },
    PROJECT_LIST(Layout.PROJECT_LIST, "title.list") {
        @Override
        public Filling blank(Known known, int forms) {
            return new BlankFilling(known).projectList();
        }

        @Override
        List<Page> pages(Filling filling, Framework framework) {
            return List.of(ListPage.of(filling));
        }
    };

    private final Layout layout;
    private final String heading;

    Template(Layout layout, String heading) {
        this.layout = layout;
        this.heading = heading;
    }

    public static Optional<Template> of(String id) {
        return Stream.of(values()).filter(one -> one.id().equals(id)).findFirst();
    }

    /** The layout's name in reports. */
    public String id() {
        return layout.id();
    }

    public Bilingual title() {
        return Words.both(id());
    }

    public Bilingual purpose() {
        return Words.both(id() + ".purpose");
    }

    /** @param forms how many blank forms for projects it has, where it has such */
    public abstract Filling blank(Known known, int forms);

    abstract List<Page> pages(Filling filling, Framework framework);

    /** What stands above the form of a department's year. */
    public String heading(String department, FiscalYear year) {
        return Words.of(heading, department, year);
    }

    /** What the file of a blank form is called, without its ending. */
    public String fileName(Known known) {
        String department =
                known.department().name() == null ? "" : known.department().name();
        String year = known.year() == null ? "" : known.year() + "年";
        return Words.of("file", department, year, title().zh());
    }

    /** The form with what stands in it. */
    public Book book(Filling filling, Framework framework) {
        return new Book(filling.title(), pages(filling, framework));
    }

    private static List<Page> forms(Filling filling, Framework framework) {
        ProjectPage page = new ProjectPage(framework, filling.year());
        List<Page> pages = new ArrayList<>();
        for (ProjectReading project : filling.projects()) {
            pages.add(page.of(project, Words.of("sheet.project") + (pages.size() + 1)));
        }
        return pages;
    }
}
