package org.jixiao.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules that the main code of every module keeps (STYLE 4, 5, 13).
 *
 * <pre>{@code
 * @TestFactory Stream<DynamicTest> houseRules() { return HouseRules.tests(); }
 * }</pre>
 */
public final class HouseRules {

    private static final Pattern SPEAKS_HTTP = Pattern.compile(".*(Resource|Client|Mapper|Filter)");
    private static final Pattern SAYS_NOTHING = Pattern.compile(".*(Impl|Utils?|Manager|Helper|Dto)");
    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    private static final int LONGEST_FILE = 300;

    static final ArchRule NO_CIRCLES = slices().matching("org.jixiao.*.(*)..")
            .should()
            .beFreeOfCycles()
            .as("no circles between packages")
            .allowEmptyShould(true);

    static final ArchRule HTTP_IN_ITS_PLACE = noClasses()
            .that(DescribedPredicate.not(namedOutermost(SPEAKS_HTTP)))
            .and()
            .resideOutsideOfPackage("org.jixiao.platform..")
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.ws.rs.."))
            .as("jakarta.ws.rs only in a …Resource, …Client, …Mapper or …Filter and in the platform")
            .allowEmptyShould(true);

    static final ArchRule TIME_FROM_A_CLOCK = noClasses()
            .should()
            .callMethodWhere(
                    DescribedPredicate.describe("now() of java.time without a Clock", HouseRules::readsTheClockItself))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .as("time comes from an injected Clock, dates from java.time")
            .allowEmptyShould(true);

    static final ArchRule NO_FLOATING_AMOUNTS = codeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.jixiao.*.contract..")
            .and()
            .arePublic()
            .should(mentionNoFloatingPoint())
            .as("no double in the signatures of a contract")
            .allowEmptyShould(true);

    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should(ArchCondition.from(namedOutermost(SAYS_NOTHING)))
            .as("no name ends in Impl, Util, Manager, Helper or Dto")
            .allowEmptyShould(true);

    private static final List<ArchRule> ALL =
            List.of(NO_CIRCLES, HTTP_IN_ITS_PLACE, TIME_FROM_A_CLOCK, NO_FLOATING_AMOUNTS, NAMES_SAY_SOMETHING);

    private HouseRules() {}

    /** One test a rule, over the main classes and sources of the module that runs. */
    public static Stream<DynamicTest> tests() {
        QuietLogs.apply();
        JavaClasses main = new ClassFileImporter().importPath(Path.of("target", "classes"));
        Stream<DynamicTest> overClasses =
                ALL.stream().map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(main)));
        Stream<DynamicTest> overSources = Stream.of(
                dynamicTest("at most 300 lines a file", () -> SourceRules.noFileOver(LONGEST_FILE)),
                dynamicTest("every package is described and null-marked", SourceRules::everyPackageIsNullMarked),
                dynamicTest("what is kept as JSON says so", SourceRules::jsonIsMarked));
        return Stream.concat(overClasses, overSources);
    }

    private static DescribedPredicate<JavaClass> namedOutermost(Pattern name) {
        return DescribedPredicate.describe(
                "have a name like " + name,
                type -> name.matcher(outermost(type).getSimpleName()).matches());
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRules::outermost).orElse(type);
    }

    private static boolean readsTheClockItself(JavaMethodCall call) {
        return call.getName().equals("now")
                && call.getTargetOwner().getPackageName().startsWith("java.time")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static ArchCondition<JavaCodeUnit> mentionNoFloatingPoint() {
        return new ArchCondition<>("mention no floating point") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                        .filter(type -> FLOATING.contains(type.getName()))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                unit, unit.getFullName() + " mentions " + type.getName())));
            }
        };
    }
}
