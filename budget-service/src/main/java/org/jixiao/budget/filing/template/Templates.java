package org.jixiao.budget.filing.template;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.department.Department;
import org.jixiao.budget.department.Departments;
import org.jixiao.budget.forms.Framework;
import org.jixiao.budget.forms.Known;
import org.jixiao.budget.fund.FundNature;
import org.jixiao.budget.fund.FundSource;
import org.jixiao.budget.fund.FundSources;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.problem.NotFound;
import org.jixiao.platform.problem.Refusal;
import org.jixiao.platform.profile.RegionProfiles;
import org.jspecify.annotations.Nullable;

/** Draws blank forms with what the directory and the region's profile know. */
@Singleton
class Templates {

    /** No region: what all of them share. */
    private static final String ANYWHERE = "";

    private static final String FRAMEWORK = "framework";

    /** What earns no column of its own in a wide table stands under this source. */
    private static final String OTHER = "other";

    private final FundSources sources;
    private final RegionProfiles profiles;
    private final Departments departments;
    private final Caller caller;

    Templates(FundSources sources, RegionProfiles profiles, Departments departments, Caller caller) {
        this.sources = sources;
        this.profiles = profiles;
        this.departments = departments;
        this.caller = caller;
    }

    /** @throws NotFound if the caller may not read the department, or there is none */
    Known known(
            @Nullable String division,
            @Nullable FiscalYear year,
            @Nullable String department,
            @Nullable String framework) {
        String region = division == null ? ANYWHERE : division;
        List<FundSource> funds = sources.all(region).stream()
                .filter(source -> year == null || source.validIn(year))
                .toList();
        return new Known(
                department == null ? Coded.NONE : coded(division, department, year),
                year,
                labels(region, funds),
                labels(region, funds.stream().filter(Templates::isPublic).toList()),
                framework(region, framework));
    }

    private static boolean isPublic(FundSource source) {
        return source.nature() != FundNature.UNIT || source.code().equals(OTHER);
    }

    /** The name of each source, where forms use it; else another label that the region knows it by. */
    private List<String> labels(String region, List<FundSource> funds) {
        Map<String, String> codes = sources.labels(region);
        return funds.stream().map(source -> label(source, codes)).toList();
    }

    private static String label(FundSource source, Map<String, String> codes) {
        String name = source.name().zh();
        return source.code().equals(codes.get(name))
                ? name
                : codes.entrySet().stream()
                        .filter(label -> label.getValue().equals(source.code()))
                        .map(Map.Entry::getKey)
                        .min(Comparator.naturalOrder())
                        .orElse(name);
    }

    private Coded coded(@Nullable String division, String code, @Nullable FiscalYear year) {
        if (division == null) {
            throw Refusal.ofField("/division", "指明部门时须同时指明区划", "must be named where a department is");
        }
        caller.requireReading(division, code);
        Department department = departments
                .find(new DepartmentKey(division, code))
                .map(Department::standing)
                .orElseThrow(NotFound::new);
        return year == null ? department.coded() : department.coded(year);
    }

    private Framework framework(String region, @Nullable String asked) {
        String id = asked == null ? profiles.section(region, FRAMEWORK, String.class) : asked;
        return Framework.of(id)
                .orElseThrow(() -> OneOf.refusal(
                        "/framework", Arrays.stream(Framework.values()).map(Framework::id)));
    }
}
