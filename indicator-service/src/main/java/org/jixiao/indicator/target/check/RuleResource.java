package org.jixiao.indicator.target.check;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.indicator.target.rule.RuleSettings;
import org.jixiao.platform.profile.RegionProfiles;

/** The rules that sheets are looked at by, with what they say, for front ends. */
@Path("api/v1/target-rules")
@Tag(name = "targets")
@Authenticated
public class RuleResource {

    private final RegionProfiles profiles;

    RuleResource(RegionProfiles profiles) {
        this.profiles = profiles;
    }

    /** All of them, by code. */
    public record RuleList(List<RuleView> items) {}

    /** @param division whose profile holds; none for what holds everywhere */
    @GET
    public RuleList list(@RestQuery @DefaultValue("") @Pattern(regexp = "|\\d{6}") String division) {
        RuleSettings settings = profiles.section(division, "rules", RuleSettings.class);
        return new RuleList(Rules.catalogue().entrySet().stream()
                .map(entry -> RuleView.of(entry, settings))
                .sorted(Comparator.comparing(RuleView::rule).thenComparing(RuleView::id))
                .toList());
    }
}
