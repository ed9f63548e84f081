package org.jixiao.indicator.library.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.jixiao.indicator.library.Definition;
import org.jixiao.indicator.library.DefinitionScope;
import org.jixiao.indicator.library.Starters;
import org.jixiao.indicator.library.suggestion.Reason.Code;
import org.jixiao.test.LongTries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows as departments file them, and what of the starter library they mean. */
@AddLifecycleHook(LongTries.class)
class SuggesterTest {

    private static final List<Definition> LIBRARY = Starters.definitions();
    private static final List<String> NAMES =
            LIBRARY.stream().map(one -> one.description().name()).toList();
    private static final Set<Integer> KNOWN =
            NAMES.stream().flatMapToInt(String::codePoints).boxed().collect(Collectors.toSet());

    @ParameterizedTest
    @CsvSource({
        "培训人次, 培训人次",
        "参训人次, 培训人次",
        "参加培训人数, 培训人次",
        "2024年度培训人次, 培训人次",
        "指标1：培训人次, 培训人次",
        "培训干部人数, 培训干部人次",
        "培训班期数, 培训期数",
        "培训次数, 培训期数",
        "学员满意度, 培训学员满意度",
        "受训学员满意度指标, 培训学员满意度",
        "参训人员满意度, 培训学员满意度",
        "受益群众满意率, 受益群众满意度",
        "服务对象满意程度, 服务对象满意度",
        "考试合格率, 培训合格率",
        "人均培训费用, 人均培训成本",
        "召开会议次数, 会议场次",
        "系统故障的响应时限, 系统故障响应时间",
        "信息系统正常运行率, 系统正常运行率",
        "采购设备验收合格率, 采购验收合格率",
        "工程质量验收合格率, 工程验收合格率",
        "补贴资金发放及时率, 补助资金发放及时率",
        "补贴发放及时性, 补助资金发放及时率",
        "政策知晓度, 政策知晓率",
        "档案数字化加工数量, 档案数字化数量",
        "应急演练场次, 应急演练次数",
        "道路养护公里数, 道路养护里程",
        "项目按期完成率, 工作按期完成率",
        "保险覆盖率, 意外伤害保险覆盖率",
        "绿化苗木成活率, 苗木成活率",
        "帮扶农户数, 受益农户数量",
    })
    void theBestIsTheOneThatIsMeant(String filed, String meant) {
        assertThat(best(filed, null, null))
                .extracting(one -> one.definition().description().name())
                .first()
                .isEqualTo(meant);
    }

    @Test
    void theCategoryDecidesAmongNamesThatAreAlike() {
        assertThat(best("培训经费标准", "成本", null).get(0).definition().description().category())
                .isEqualTo("成本指标");
        assertThat(best("办事群众满意度", "满意度", null).get(0).score()).isEqualTo(100);
    }

    @Test
    void aNameInAnotherCategoryIsSuggestedAndSaysSo() {
        Suggested best = best("培训干部人次", "可持续影响指标", "≥4800人次").get(0);

        assertThat(best.definition().description().name()).isEqualTo("培训干部人次");
        assertThat(best.reasons())
                .extracting(Reason::code)
                .containsExactly(Code.SAME_NAME, Code.OTHER_CATEGORY, Code.SAME_UNIT);
        assertThat(best.reasons().get(1).words().zh()).isEqualTo("指标库归入“数量指标”");
    }

    @Test
    void itSaysWhichWordsBothHave() {
        Suggested best = best("干部培训总人次", null, null).get(0);

        assertThat(best.reasons().get(0).code()).isEqualTo(Code.SHARED_WORDS);
        assertThat(best.reasons().get(0).words().zh()).contains("培训", "人次");
    }

    @Test
    void itNamesOnlyWordsThatBothTrulyHave() {
        for (String filed : List.of("党员满意度", "奖金发放及时率", "市民满意度", "教职员满意度")) {
            assertThat(best(filed, null, null)).allSatisfy(one -> assertThat(one.reasons().stream()
                            .filter(reason -> reason.code() == Code.SHARED_WORDS)
                            .map(reason -> reason.words().zh().replaceAll("^名称都有“|”$", ""))
                            .flatMap(words -> Stream.of(words.split("、"))))
                    .allMatch(filed::contains)
                    .allMatch(one.definition().description().name()::contains)
                    .doesNotContain("员满意度", "金发放及时率"));
        }
        assertThat(best("市民满意度", null, null).stream()
                        .flatMap(one -> one.reasons().stream())
                        .map(reason -> reason.words().zh()))
                .contains("“市民”与“群众”意思相近");
    }

    @Test
    void whatTwoFrameworksHaveInDifferentPlacesComesOnce() {
        assertThat(best("人均培训成本", null, null))
                .extracting(one -> one.definition().description().name())
                .containsOnlyOnce("人均培训成本");
        assertThat(best("人均培训成本", "成本指标", null)
                        .get(0)
                        .definition()
                        .description()
                        .frameworks())
                .containsExactly("2015");
        assertThat(best("人均培训成本", "经济成本指标", null)
                        .get(0)
                        .definition()
                        .description()
                        .frameworks())
                .containsExactly("2021");
    }

    @Test
    void anotherUnitIsSaid() {
        assertThat(best("培训人次", "数量指标", "≥3期").get(0).reasons())
                .extracting(Reason::code)
                .containsExactly(Code.SAME_NAME, Code.SAME_CATEGORY, Code.OTHER_UNIT);
    }

    @Test
    void ofEqualsTheOneMadeNearerByIsFirst() {
        Definition national = LIBRARY.get(0);
        Definition ours = Definition.proposed(DefinitionScope.ofDepartment("990101", "203001"), national.description());
        Definition region = Definition.proposed(DefinitionScope.ofRegion("990101"), national.description());

        List<Suggested> found = Suggester.best(
                FiledRow.of(national.description().name(), null, null, null), List.of(national, region, ours), 3);

        assertThat(found).extracting(Suggested::definition).containsExactly(ours, region, national);
    }

    @Test
    void whatIsNotInTheLibraryHasNoSuggestion() {
        assertThat(best("量子纠缠", null, null)).isEmpty();
        assertThat(Suggester.best(FiledRow.of("培训", null, null, null), List.of(), 5))
                .isEmpty();
    }

    @Property
    void wordsOfOtherMattersNeverTakeAnExactNameFromTheFirstPlace(
            @ForAll("names") String name,
            @ForAll("strange") String before,
            @ForAll("strange") String after,
            @ForAll("categories") String category) {
        assertThat(best(before + name + after, category, null)
                        .get(0)
                        .definition()
                        .description()
                        .name())
                .isEqualTo(name);
    }

    @Property
    void norDoWordsThatSayWhenAndHowSurely(
            @ForAll("names") String name, @ForAll("noise") List<String> before, @ForAll("noise") List<String> after) {
        String filed = String.join("", before) + name + String.join("", after);

        assertThat(best(filed, null, null).get(0).definition().description().name())
                .isEqualTo(name);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    @Provide
    Arbitrary<String> categories() {
        return Arbitraries.of("数量指标", "质量指标", "时效指标", "成本指标", "社会效益指标", "满意度");
    }

    /** Characters that no name of the library has. */
    @Provide
    Arbitrary<String> strange() {
        return Arbitraries.integers()
                .between('一', '龥')
                .filter(character -> !KNOWN.contains(character))
                .map(Character::toString)
                .list()
                .ofMaxSize(12)
                .map(characters -> String.join("", characters));
    }

    @Provide
    Arbitrary<List<String>> noise() {
        return Arbitraries.of(
                        "2024年度", "2025年", "本年度", "全年", "预计", "不少于", "不低于", "指标", "（全县）", "我局", "：", " ", "《》", "等",
                        "各类", "其中")
                .list()
                .ofMaxSize(4);
    }

    private static List<Suggested> best(String name, @Nullable String category, @Nullable String target) {
        return Suggester.best(FiledRow.of(name, null, category, target), LIBRARY, 5);
    }
}
