package org.jixiao.indicator.library.suggestion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jixiao.indicator.library.DefinitionView;

/** A definition that a row may mean. @param score of 100 @param reasons what speaks for it, and what differs */
@Schema(name = "DefinitionSuggestion")
public record SuggestionView(int score, List<Reason> reasons, DefinitionView definition) {}
