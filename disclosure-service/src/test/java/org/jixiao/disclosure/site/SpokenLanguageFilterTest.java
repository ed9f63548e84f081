package org.jixiao.disclosure.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.site.SpokenLanguageFilter.marked;

import org.junit.jupiter.api.Test;

/** Which words of an English page are said to be Chinese. */
class SpokenLanguageFilterTest {

    @Test
    void dataAreSaidToBeChinese() {
        assertThat(marked("<th scope=\"row\">流动图书车</th>")).isEqualTo("<th scope=\"row\" lang=\"zh-CN\">流动图书车</th>");
        assertThat(marked("<p>$1 \\ 万元</p>")).isEqualTo("<p lang=\"zh-CN\">$1 \\ 万元</p>");
    }

    @Test
    void whatSaysItsLanguageAndWhatIsMostlyEnglishStaysAsItIs() {
        assertThat(marked("<a lang=\"zh-CN\" href=\"/\">中文</a>")).isEqualTo("<a lang=\"zh-CN\" href=\"/\">中文</a>");
        assertThat(marked("<h2>云溪县: departments in 2026</h2>")).isEqualTo("<h2>云溪县: departments in 2026</h2>");
        assertThat(marked("<h2>Where the money comes from</h2>")).isEqualTo("<h2>Where the money comes from</h2>");
    }
}
