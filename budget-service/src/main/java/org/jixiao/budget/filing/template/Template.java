package org.jixiao.budget.filing.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.filing.form.Layout;
import org.jixiao.budget.filing.form.ProjectReading;
import org.jixiao.budget.filing.template.sheet.Book;
import org.jixiao.budget.filing.template.sheet.Page;

/** The forms to hand out, one for each layout; {@link #book} is the way from values to pages for blank ones and filled ones alike. */
public enum Template {
    PROJECT_TABLES(Layout.PROJECT_TABLES) {
        @Override
        Filling blank(Known known, int forms) {
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
    WHOLE_BUDGET(Layout.WHOLE_BUDGET) {
        @Override
        Filling blank(Known known, int forms) {
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
    DEPARTMENT_FORM(Layout.DEPARTMENT_FORM) {
        @Override
        Filling blank(Known known, int forms) {
            return new BlankFilling(known).departmentForm();
        }

        @Override
        List<Page> pages(Filling filling, Framework framework) {
            return List.of(new DepartmentPage(framework).of(filling));
        }
    },
    PROJECT_LIST(Layout.PROJECT_LIST) {
        @Override
        Filling blank(Known known, int forms) {
            return new BlankFilling(known).projectList();
        }

        @Override
        List<Page> pages(Filling filling, Framework framework) {
            return List.of(ListPage.of(filling));
        }
    };

    private final Layout layout;

    Template(Layout layout) {
        this.layout = layout;
    }

    static Optional<Template> of(String id) {
        return Stream.of(values()).filter(one -> one.id().equals(id)).findFirst();
    }

    /** The layout's name in reports. */
    public String id() {
        return layout.id();
    }

    Bilingual title() {
        return Words.both(id());
    }

    Bilingual purpose() {
        return Words.both(id() + ".purpose");
    }

    /** @param forms how many blank forms for projects it has, where it has such */
    abstract Filling blank(Known known, int forms);

    abstract List<Page> pages(Filling filling, Framework framework);

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
