package org.jixiao.disclosure.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.disclosure.assembly.PublicIndicator;
import org.jixiao.disclosure.assembly.PublicTarget;
import org.jixiao.indicator.contract.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    // 11010519491231002: Σ digit × weight = 167, 167 mod 11 = 2, check character X
    @Test
    void anIdentityNumberHasABirthdayAndARightCheckCharacter() {
        assertThat(new IdNumbers().in("身份证11010519491231002X，补助")).containsExactly("11010519491231002X");
        assertThat(new IdNumbers().in("110105194912310021")).isEmpty();
        assertThat(new IdNumbers().in("A11010519491231002X")).isEmpty();
        assertThat(new IdNumbers().in("990101260000000000011")).isEmpty();
    }

    @Test
    void aMobileNumberIsElevenDigitsOfItsOwn() {
        assertThat(new PhoneNumbers().in("电话13912345678。")).containsExactly("13912345678");
        assertThat(new PhoneNumbers().in("电话139-1234-5678")).containsExactly("139-1234-5678");
        assertThat(new PhoneNumbers().in("共12912345678元")).isEmpty();
        assertThat(new PhoneNumbers().in("编号139123456789")).isEmpty();
        assertThat(new PhoneNumbers().in("13912345678.50")).isEmpty();
    }

    // 4111 1111 1111 1111: eight digits doubled give 4·2 + 7·(1·2) = 22, the others 8·1 = 8, together 30
    @Test
    void aBankAccountPassesTheLuhnCheck() {
        assertThat(new BankAccounts().in("账号4111111111111111")).containsExactly("4111111111111111");
        assertThat(new BankAccounts().in("账号4111 1111 1111 1111。")).containsExactly("4111 1111 1111 1111");
        assertThat(new BankAccounts().in("账号4111111111111112")).isEmpty();
        assertThat(new BankAccounts().in("11010519491231002X")).isEmpty();
    }

    @Test
    void aSensitiveWordIsFoundWhereverItStands() {
        assertThat(new SensitiveWords(List.of("安可", "涉密")).in("安可工程改造")).containsExactly("安可");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "马克思主义学院建设",
                "张家口市委组织部",
                "高新区管委会",
                "王村党支部",
                "和平里街道办事处",
                "学习雷锋精神活动",
                "方正县",
                "白沟新城",
                "领取村级补贴的人员",
                "地方史征集编写",
                "提高村干部生活水平",
                "示财预〔2026〕8号",
                "经费的通知(示财行[2026]9号",
                "拔尖人才津贴",
                "李某某"
            })
    void placesOfficesAndHistoryAreNotPeople(String words) {
        assertThat(names(words)).isEmpty();
    }

    @Test
    void aNameMayCountFewerThanFive() {
        assertThat(SmallGroups.inName("在职护林员2人")).containsExactly("在职护林员2人");
        assertThat(SmallGroups.inName("慰问老劳模 1 名")).hasSize(1);
        for (String many : List.of("护林员12人", "每个林场配备护林员2人", "培训3人次", "走访2-4人", "3人以上小组")) {
            assertThat(SmallGroups.inName(many)).as(many).isEmpty();
        }
    }

    /** Two bereaved families are others than two forest rangers: that the ones may be named says nothing of the others. */
    @Test
    void aDecisionOnAFewPeopleHoldsForThoseTheNameSays() {
        assertThat(fewPeople("在职护林员")).isEqualTo(fewPeople("在职护林员")).isNotEqualTo(fewPeople("困难职工遗属"));
    }

    private static String fewPeople(String indicator) {
        PublicTarget two = new PublicTarget(
                "2人",
                Target.Kind.BOUND,
                Target.Comparator.EQ,
                null,
                BigDecimal.valueOf(2),
                null,
                null,
                "人",
                null,
                null,
                null,
                null,
                null,
                null);
        PublicIndicator counted =
                new PublicIndicator("sheet/1", "产出指标", "数量指标", indicator, null, two, null, null, null, null);
        return SmallGroups.hits("", counted)
                .map(hit -> new SmallGroups().finding(hit, "99:1").fingerprint())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void peopleAreFound() {
        assertThat(names("困难党员林知远1人")).containsExactly("林知远");
        assertThat(names("联系人：张伟，电话")).containsExactly("张伟");
        assertThat(names("由赵丽华同志负责")).containsExactly("赵丽华");
        assertThat(names("慰问困难党员孙志强、周敏各500元")).contains("孙志强");
    }

    private static List<String> names(String words) {
        return new PersonNames(new NameTagger()::tag).in(words).toList();
    }
}
