package org.jixiao.disclosure.check.secrecy;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.disclosure.check.rule.Plain;
import org.jixiao.disclosure.check.rule.WordRule;

/**
 * Marks of a classified paper (保守国家秘密法 art. 20: 秘密★5年), and of one that is for the inside only (内部资料 注意保存). What is
 * said about keeping secrets (保密工作, 保密审查) is none.
 */
public final class ClassificationMarks implements WordRule {

    private static final Pattern MARK =
            Pattern.compile("(?:绝 ?密|机 ?密|秘 ?密) ?[★☆✭⭐*] ?(?:(?:\\d+|[一二三五十]+) ?(?:年|个月)|长期)?"
                    + "|(?:绝密|机密|秘密)级(?!别)"
                    + "|密 ?级 ?: ?(?:绝密|机密|秘密)"
                    + "|保密期限 ?: ?\\S{1,6}"
                    + "|内部(?:资料|文件|材料|刊物)[ ,，、()]{0,3}(?:请 ?)?(?:注意保[存密管]|妥善保管|(?:不得|严禁|请勿|禁止)(?:外传|外泄|公开|复制))"
                    + "|(?:仅供|限于?)(?:单位|本单位|机关)?内部(?:使用|参考|传阅|掌握)"
                    + "|(?<![A-Za-z])(?:TOP SECRET|CONFIDENTIAL|INTERNAL USE ONLY)(?![A-Za-z])");

    @Override
    public String code() {
        return "SECRET_MARK";
    }

    @Override
    public Bilingual message() {
        return new Bilingual("文中有密级或内部资料标志。", "There is a mark of classification, or of a paper for the inside only.");
    }

    @Override
    public String source() {
        return "保守国家秘密法";
    }

    @Override
    public boolean personal() {
        return false;
    }

    @Override
    public Stream<String> in(String words) {
        Plain plain = Plain.of(words);
        return plain.matches(MARK).map(plain::written).distinct();
    }
}
