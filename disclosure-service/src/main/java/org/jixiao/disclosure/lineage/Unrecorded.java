package org.jixiao.disclosure.lineage;

import java.util.UUID;
import org.jixiao.budget.contract.Bilingual;

/** Stands for the lineage of a version that was published before lineages were written. */
record Unrecorded(UUID id, int version, Bilingual remark) {

    private static final Bilingual REMARK = new Bilingual(
            "这一版公开时尚未记录数据来源。", "This version was published before it was recorded where figures come from.");

    static Unrecorded of(UUID budget, int version) {
        return new Unrecorded(budget, version, REMARK);
    }
}
