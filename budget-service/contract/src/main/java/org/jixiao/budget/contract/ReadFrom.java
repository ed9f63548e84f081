package org.jixiao.budget.contract;

import java.util.List;
import java.util.UUID;

/**
 * A filed document that parts of a budget or a project were read from.
 *
 * @param filing its id
 * @param sha256 of the original as it was handed in, hexadecimal
 * @param parts names of the members that it gave, in alphabetical order: {@code funding}, {@code figures}
 */
public record ReadFrom(UUID filing, String sha256, List<String> parts) {}
