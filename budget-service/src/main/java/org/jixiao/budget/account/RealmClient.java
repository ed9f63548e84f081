package org.jixiao.budget.account;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The administration API of the identity server, as far as accounts are concerned, called as the client {@code jixiao-directory}. */
@RegisterRestClient(configKey = "realm")
@OidcClientFilter
@Path("users")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface RealmClient {

    /** An account as the identity server describes it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record User(
            @Nullable String id,
            @Nullable String username,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            @Nullable Boolean enabled,
            @Nullable Map<String, List<String>> attributes,
            @Nullable List<String> requiredActions,
            @Nullable List<Password> credentials) {

        /** The whole of it for a change: the server takes what is missing beside attributes for deleted. */
        User as(
                @Nullable String firstName,
                @Nullable String lastName,
                @Nullable String email,
                @Nullable Boolean enabled,
                @Nullable Map<String, List<String>> attributes) {
            return new User(null, username, firstName, lastName, email, enabled, attributes, null, null);
        }

        User disabled() {
            return as(firstName, lastName, email, false, attributes);
        }
    }

    /** A password set by somebody else; a temporary one has to be changed by whoever signs in with it. */
    record Password(String type, String value, boolean temporary) {

        static Password once(String value) {
            return new Password("password", value, true);
        }
    }

    /** A role of the realm. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record RealmRole(String id, String name) {}

    /** Why something was not accepted. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Fault(@Nullable String errorMessage) {}

    /** @param exact whether the name is to be equal: without it, names that contain it are found as well */
    @GET
    List<User> named(@RestQuery String username, @RestQuery boolean exact);

    /** By username. */
    @GET
    List<User> page(@RestQuery @Nullable String search, @RestQuery int first, @RestQuery int max);

    @POST
    RestResponse<Void> create(User user);

    @PUT
    @Path("{id}")
    void change(@RestPath String id, User user);

    @DELETE
    @Path("{id}")
    void delete(@RestPath String id);

    @PUT
    @Path("{id}/reset-password")
    void setPassword(@RestPath String id, Password password);

    /** Sends a letter with a link behind which the person does these things. */
    @PUT
    @Path("{id}/execute-actions-email")
    void invite(@RestPath String id, List<String> actions);

    /** Ends all sessions. */
    @POST
    @Path("{id}/logout")
    void signOut(@RestPath String id);

    @GET
    @Path("{id}/role-mappings/realm")
    List<RealmRole> roles(@RestPath String id);

    /** Those that the account does not have yet. */
    @GET
    @Path("{id}/role-mappings/realm/available")
    List<RealmRole> rolesToGrant(@RestPath String id);

    @POST
    @Path("{id}/role-mappings/realm")
    void grant(@RestPath String id, List<RealmRole> roles);

    @DELETE
    @Path("{id}/role-mappings/realm")
    void revoke(@RestPath String id, List<RealmRole> roles);

    /** Whatever hinders the question, rather than being the answer to it, means that the identity server is away. */
    static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (Refusal answer) {
            throw answer;
        } catch (RuntimeException hindrance) {
            throw new IdentityAway(hindrance);
        }
    }

    @ClientExceptionMapper
    static RuntimeException said(Response response) {
        return switch (response.getStatus()) {
            case 400 -> new AccountNotAccepted(fault(response));
            case 409 -> new AccountTaken();
            default -> new IdentityAway("status " + response.getStatus());
        };
    }

    private static String fault(Response response) {
        Fault fault = response.readEntity(Fault.class);
        return fault == null || fault.errorMessage() == null ? "" : fault.errorMessage();
    }
}
