package org.jixiao.disclosure.check.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyTest {

    private final SensitiveWords words = new SensitiveWords(List.of("安可", "涉密", "AK", "top secret"));

    @Test
    void aWordOfTheRegionIsFoundWhereverItStands() {
        assertThat(words.in("安可工程改造")).containsExactly("安可");
        assertThat(words.in("该项目涉 密")).containsExactly("涉 密");
        assertThat(words.in("该项目涉\u200b密")).containsExactly("涉\u200b密");
        assertThat(words.in("安全可靠应用推广")).isEmpty();
    }

    @Test
    void aLatinWordStandsByItself() {
        assertThat(words.in("购置经费（AK）")).containsExactly("AK");
        assertThat(words.in("购置经费（ＡＫ）")).containsExactly("ＡＫ");
        assertThat(words.in("ak项目")).containsExactly("ak");
        assertThat(words.in("Top Secret")).containsExactly("Top Secret");
        assertThat(words.in("MAKER空间")).isEmpty();
        assertThat(words.in("AK47型")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "秘密★5年",
                "机 密 ★ 长期",
                "绝密★",
                "机密级计算机",
                "密级：秘密",
                "保密期限：10年",
                "内部资料 注意保存",
                "内部文件，请勿外传",
                "仅供内部使用",
                "CONFIDENTIAL"
            })
    void aMarkOfAClassifiedPaperIsFound(String line) {
        assertThat(new ClassificationMarks().in(line)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"保密工作经费", "开展保密宣传教育", "保守国家秘密", "商业秘密保护", "内部控制建设", "内部监督", "秘密投票", "国家秘密级别鉴定培训"})
    void whatIsSaidAboutKeepingSecretsIsNone(String line) {
        assertThat(new ClassificationMarks().in(line)).isEmpty();
    }
}
