package org.jixiao.budget.execution;

import java.time.Instant;

/** Who records, and when. @param by subject of the token */
record Signature(String by, Instant at) {}
