package org.jixiao.budget.check;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jixiao.budget.budget.Found;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.PlacedPart;
import org.jixiao.budget.project.StandingProject;
import org.jspecify.annotations.Nullable;

/** Where a finding is to be looked for in the filed document: at the objective or task it is about, else where the form begins. */
final class Whereabouts {

    private static final Pattern PART = Pattern.compile("/(?:objectives|tasks)(/\\d+)?");

    private final List<PlacedPart> ofBudget;
    private final Map<UUID, StandingProject> projects;

    Whereabouts(List<PlacedPart> ofBudget, List<StandingProject> standing) {
        this.ofBudget = ofBudget;
        this.projects = standing.stream().collect(Collectors.toMap(StandingProject::id, Function.identity()));
    }

    /** With its place; one that has a place keeps it. */
    Found placed(Found found) {
        return found.finding().place() == null
                ? new Found(found.project(), found.finding().at(placeOf(found)))
                : found;
    }

    private @Nullable Place placeOf(Found found) {
        String path = found.finding().path();
        StandingProject project = found.project() == null ? null : projects.get(found.project());
        if (project == null) {
            return placeIn(ofBudget, path);
        }
        Place part = placeIn(
                project.places(), path.substring(Math.min(path.length(), ("/projects/" + project.id()).length())));
        return part == null ? project.place() : part;
    }

    /** What is about all objectives together is to be looked for at the first. */
    private static @Nullable Place placeIn(List<PlacedPart> places, String path) {
        Matcher part = PART.matcher(path);
        return part.lookingAt()
                ? PlacedPart.find(places, part.group(1) == null ? part.group() + "/0" : part.group())
                : null;
    }
}
