package org.jixiao.budget.execution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jixiao.budget.budget.Checked;
import org.jixiao.budget.contract.Money;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Records a payment. Looked at by {@link #check}, alone or in a list of thousands.
 *
 * @param amount not zero; negative for money that came back (退回)
 * @param paidOn within the fiscal year, Asia/Shanghai; not in the future
 * @param source code of the fund source; null where not known
 * @param reference of the treasury (支付凭证号), unique within a division
 * @param overrun why more is paid than was approved
 */
record RecordPayment(
        @NotNull UUID project,
        @NotNull Money amount,
        @NotNull LocalDate paidOn,
        @Nullable @Size(max = MOST_IN_CODE) String source,
        @NotBlank @Size(max = MOST_IN_CODE) String reference,
        @Nullable @Size(max = MOST_IN_REASON) String overrun) {

    private static final int MOST_IN_CODE = 64;
    private static final int MOST_IN_REASON = 500;

    /** @throws Refusal naming the first field that is missing or cannot be */
    void check(LocalDate today) {
        Checked.present("/project", project);
        Checked.present("/amount", amount);
        Checked.present("/paidOn", paidOn);
        Checked.present("/reference", reference);
        if (amount.yuan().signum() == 0) {
            throw Refusal.ofField("/amount", "不能为 0", "must not be zero");
        }
        if (!amount.abs().statable()) {
            throw Refusal.ofField(
                    "/amount", "须在 ±9999999999999.99 之内", "must be from -9999999999999.99 to 9999999999999.99");
        }
        if (paidOn.isAfter(today)) {
            throw Refusal.ofField("/paidOn", "不能晚于今天", "must not be in the future");
        }
        checkText("/reference", reference, MOST_IN_CODE);
        checkText("/source", source, MOST_IN_CODE);
        checkText("/overrun", overrun, MOST_IN_REASON);
    }

    private static void checkText(String pointer, @Nullable String text, int most) {
        if (text != null
                && (text.isBlank() || text.length() > most || text.chars().anyMatch(Character::isISOControl))) {
            throw Refusal.ofField(
                    pointer,
                    "须为 1 至 " + most + " 个字，不含控制字符",
                    "must have 1 to " + most + " characters, none of control");
        }
    }

    /** Whether it is that payment, sent again. */
    boolean is(Payment other) {
        return project.equals(other.project())
                && amount.equals(other.amount())
                && paidOn.equals(other.paidOn())
                && Objects.equals(source, other.source())
                && Objects.equals(overrun, other.overrun());
    }
}
