package org.jixiao.budget.budget.gate;

import java.util.List;

/** Whether a budget may take its next step, and what is missing. */
record Readiness(boolean submittable, boolean approvable, List<Missing> missing) {}
