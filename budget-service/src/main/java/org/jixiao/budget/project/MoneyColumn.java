package org.jixiao.budget.project;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/** Money in a column, in yuan. */
@Converter(autoApply = true)
public class MoneyColumn implements AttributeConverter<Money, BigDecimal> {

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Money amount) {
        return amount == null ? null : amount.yuan();
    }

    @Override
    public @Nullable Money convertToEntityAttribute(@Nullable BigDecimal yuan) {
        return yuan == null ? null : Money.ofYuan(yuan);
    }
}
