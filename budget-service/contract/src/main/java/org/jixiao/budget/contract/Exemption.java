package org.jixiao.budget.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** Why a project may be approved without a target sheet. */
public record Exemption(UUID project, Basis basis) {

    public enum Basis {
        /** 人员类: pay and allowances. */
        @JsonProperty("personnel")
        PERSONNEL,
        /** 运转类: running costs. */
        @JsonProperty("operating")
        OPERATING,
        /** 涉密: marked by the reader before any event. */
        @JsonProperty("classified")
        CLASSIFIED
    }
}
