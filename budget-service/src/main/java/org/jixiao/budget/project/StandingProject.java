package org.jixiao.budget.project;

import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.PlacedPart;
import org.jspecify.annotations.Nullable;

/**
 * What a project says as it stands: read apart from the project, to be looked at and not changed.
 *
 * @param place where its form begins in the document it was read from; null where it was entered
 * @param places where its objectives and figures stand there
 */
public record StandingProject(
        UUID id,
        boolean classified,
        ProjectContent content,
        @Nullable Place place,
        List<PlacedPart> places) {}
