package org.jixiao.disclosure.check.sum;

import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/** One amount of a sum under the name it goes by. @param amount null where not stated */
public record Term(String name, @Nullable Money amount) {}
