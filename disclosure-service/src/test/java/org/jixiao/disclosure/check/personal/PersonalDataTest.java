package org.jixiao.disclosure.check.personal;

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
        assertThat(new BankAccounts().in("编号4111111111111112")).isEmpty();
        assertThat(new BankAccounts().in("11010519491231002X")).isEmpty();
    }

    // 110105491231002: the same person's number of before 1999
    @Test
    void anOldIdentityNumberHasAProvinceAndABirthday() {
        assertThat(new IdNumbers().in("身份证110105491231002，补助")).containsExactly("110105491231002");
        assertThat(new IdNumbers().in("990105491231002")).isEmpty();
        assertThat(new IdNumbers().in("110105491331002")).isEmpty();
        assertThat(new IdNumbers().in("110105491231002.50")).isEmpty();
    }

    @Test
    void aNumberIsFoundHoweverItIsSpread() {
        assertThat(new IdNumbers().in("１１０１０５１９４９１２３１００２Ｘ")).containsExactly("１１０１０５１９４９１２３１００２Ｘ");
        assertThat(new IdNumbers().in("110105 19491231 002X")).containsExactly("110105 19491231 002X");
        assertThat(new IdNumbers().in("110105\u200b19491231002X")).containsExactly("110105\u200b19491231002X");
        assertThat(new PhoneNumbers().in("电话１３９１２３４５６７８")).containsExactly("１３９１２３４５６７８");
        assertThat(new PhoneNumbers().in("139\u200b1234\u200b5678")).containsExactly("139\u200b1234\u200b5678");
        assertThat(new PhoneNumbers().in("139 123 45678")).containsExactly("139 123 45678");
        assertThat(new PhoneNumbers().in("+86 13912345678")).containsExactly("+86 13912345678");
        assertThat(new PhoneNumbers().in("13912345678元")).isEmpty();
    }

    @Test
    void anAccountIsCalledOneOrStandsBesideItsBank() {
        assertThat(new BankAccounts().in("账号：4402 0000 1111 2222 33")).containsExactly("4402 0000 1111 2222 33");
        assertThat(new BankAccounts().in("开户行：云溪农商银行城关支行，0200001234567890123")).containsExactly("0200001234567890123");
        assertThat(new BankAccounts().in("专户管理，2026年安排")).isEmpty();
        assertThat(new BankAccounts().in("开户行：云溪农商银行，电话13912345678")).isEmpty();
    }

    @Test
    void aLandlineIsPrivateBesideAPerson() {
        assertThat(landlines("联系人：赵小兰，0668-2345678")).containsExactly("0668-2345678");
        assertThat(landlines("家庭电话（010）62345678")).containsExactly("（010）62345678");
        assertThat(landlines("监督电话：0668-2345678")).isEmpty();
        assertThat(landlines("编号0668-2345678901")).isEmpty();
    }

    @Test
    void aHomeIsAnAddressBesideAPersonOrCalledOne() {
        assertThat(homes("李小明，幸福路12号3栋402室")).containsExactly("幸福路12号3栋402室");
        assertThat(homes("家庭住址：云溪县幸福路12号")).containsExactly("云溪县幸福路12号");
        assertThat(homes("租用幸福路12号3栋402室办公")).isEmpty();
        assertThat(homes("办公地址：云溪县幸福路12号")).isEmpty();
    }

    @Test
    void eMailAndPlatesLeadToSomebody() {
        assertThat(traces("邮箱：xiaoming.li@example.org。")).containsExactly("xiaoming.li@example.org");
        assertThat(traces("公务用车京A12345维修")).containsExactly("京A12345");
        assertThat(traces("京A·B1234")).containsExactly("京A·B1234");
        assertThat(traces("新能源车粤AD12345")).containsExactly("粤AD12345");
        assertThat(traces("更新C200399类设备")).isEmpty();
        assertThat(traces("甘A级景区")).isEmpty();
    }

    @Test
    void fewerThanFivePeopleAreCountedInProseToo() {
        assertThat(SmallGroupsInProse.in("补助困难党员2名，资金及时到位。")).containsExactly("补助困难党员2名");
        assertThat(SmallGroupsInProse.in("慰问老劳模3人")).hasSize(1);
        assertThat(SmallGroupsInProse.in("资助贫困学生两名")).hasSize(1);
        for (String many : List.of(
                "每村2名党员",
                "每村配备专职人员2名",
                "每个林场补助护林人员2人",
                "慰问老党员12名",
                "培训干部3人次",
                "至少补助党员2名",
                "表彰党员前3名",
                "走访群众2-4人",
                "配备人员3人以上",
                "奖励人员3名额")) {
            assertThat(SmallGroupsInProse.in(many)).as(many).isEmpty();
        }
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

    private static List<String> landlines(String words) {
        return new Landlines(line -> !names(line).isEmpty()).in(words).toList();
    }

    private static List<String> homes(String words) {
        return new HomeAddresses(line -> !names(line).isEmpty()).in(words).toList();
    }

    private static List<String> traces(String words) {
        return Traces.all().stream().flatMap(rule -> rule.in(words)).toList();
    }

    private static List<String> names(String words) {
        return new PersonNames(new NameTagger()::tag).in(words).toList();
    }
}
