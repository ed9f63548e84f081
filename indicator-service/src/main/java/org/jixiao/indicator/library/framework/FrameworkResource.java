package org.jixiao.indicator.library.framework;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.platform.http.Page;
import org.jixiao.platform.problem.NotFound;
import org.jixiao.platform.profile.RegionProfiles;
import org.jspecify.annotations.Nullable;

/** The frameworks of indicators, for forms to offer what there is to choose. */
@Path("api/v1/frameworks")
@Tag(name = "library")
@Authenticated
public class FrameworkResource {

    private final RegionProfiles profiles;

    FrameworkResource(RegionProfiles profiles) {
        this.profiles = profiles;
    }

    /** @param division only the one that holds there */
    @GET
    public Page<Framework> list(@RestQuery @Nullable @Pattern(regexp = "\\d{6}") String division) {
        String holding = division == null ? null : profiles.section(division, "framework", String.class);
        List<Framework> found = Frameworks.all().stream()
                .filter(framework -> holding == null || framework.id().equals(holding))
                .toList();
        return new Page<>(found, null);
    }

    @GET
    @Path("{id}")
    public Framework get(@RestPath String id) {
        return Frameworks.named(id).orElseThrow(NotFound::new);
    }
}
