package org.jixiao.disclosure.check.personal;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dictionary that tells names from other words. Some 40 MB, so it is read only when a draft is first checked. */
@ApplicationScoped
public class NameTagger {

    private @Nullable Segment segment;

    public List<Term> tag(String words) {
        return loaded().seg(words);
    }

    private synchronized Segment loaded() {
        if (segment == null) {
            segment = HanLP.newSegment()
                    .enableNameRecognize(true)
                    .enableTranslatedNameRecognize(true)
                    .enablePlaceRecognize(true)
                    .enableOrganizationRecognize(true)
                    .enableOffset(true);
        }
        return segment;
    }
}
