package org.jixiao.budget.budget.gate;

import jakarta.validation.constraints.NotNull;
import org.jixiao.budget.contract.Exemption;

/** Lets a project of class 人员类 or 运转类 be approved without a target sheet. */
record ExemptProject(@NotNull Exemption.Basis basis) {}
