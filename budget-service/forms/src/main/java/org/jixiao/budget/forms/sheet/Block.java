package org.jixiao.budget.forms.sheet;

/** What stands on a page from edge to edge. */
public sealed interface Block permits Line, Grid {}
