package org.jixiao.budget.revision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jixiao.budget.contract.Money;

/** Moves money between projects, or between sources of one (调剂). @param amount more than nothing */
record MoveMoney(
        @NotNull @Valid Purse from,
        @NotNull @Valid Purse to,
        @NotNull Money amount,
        @NotBlank @Size(max = 2000) String reason) {

    Move move() {
        return new Move(from, to, amount);
    }
}
