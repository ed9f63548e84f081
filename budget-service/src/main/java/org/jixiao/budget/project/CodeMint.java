package org.jixiao.budget.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.platform.profile.RegionProfiles;

/** Gives a project a code where the region wants every project to have one. */
@ApplicationScoped
public class CodeMint {

    private final RegionProfiles profiles;
    private final EntityManager database;

    CodeMint(RegionProfiles profiles, EntityManager database) {
        this.profiles = profiles;
        this.database = database;
    }

    /** With a new code where it has none and the region mints. */
    public ProjectContent coded(DepartmentBudget holder, ProjectContent content) {
        ProjectCodes codes = profiles.section(holder.division(), ProjectCodes.SECTION, ProjectCodes.class);
        boolean has = content.code() != null && !content.code().isBlank();
        return has || !codes.mint()
                ? content
                : content.withCode(codes.minted(holder.division(), holder.fiscalYear(), next()));
    }

    private long next() {
        return ((Number) database.createNativeQuery("select nextval('project_code')")
                        .getSingleResult())
                .longValue();
    }
}
