package org.jixiao.budget.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jixiao.budget.department.Division;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.description.AlsoRefuses;
import org.jixiao.platform.http.Page;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** People's accounts, as an administrator keeps those of their divisions. */
@Path("api/v1/accounts")
@Tag(name = "accounts")
@RolesAllowed(Role.ADMINISTRATOR)
public class AccountResource {

    private final AccountIntake intake;
    private final AccountDesk desk;
    private final AccountRoll roll;
    private final Caller caller;

    AccountResource(AccountIntake intake, AccountDesk desk, AccountRoll roll, Caller caller) {
        this.intake = intake;
        this.desk = desk;
        this.roll = roll;
        this.caller = caller;
    }

    /** A password for one sign-in, shown this once. */
    public record FirstPasswordView(String username, String firstPassword) {}

    @GET
    public Page<AccountView> list(
            @RestQuery @Nullable @Pattern(regexp = Division.CODE) String division,
            @RestQuery @Nullable String q,
            @Valid @BeanParam Page.Request page) {
        List<AccountRoll.Entry> found = roll.page(caller.scope(), division, q, page);
        return Page.of(found, page, AccountRoll.Entry::cursor, roll::view);
    }

    @GET
    @Path("{username}")
    public AccountView get(@RestPath String username) {
        return AccountView.of(desk.mine(username));
    }

    /** The same list again changes nothing: an entry says how an account is to stand. */
    @POST
    @Path("bulk")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<AccountReport> enter(
            @NotNull List<@NotNull EnterAccount> accounts,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return report(
                IntStream.range(0, accounts.size())
                        .mapToObj(i -> new AccountIntake.Line(i + 1, accounts.get(i)))
                        .toList(),
                language);
    }

    /** As a table: 账号, 姓名, 邮箱, 角色, 区划, 部门, 启用, or username, name, email, roles, division, department, enabled. */
    @POST
    @Path("bulk")
    @Consumes("text/csv")
    public RestResponse<AccountReport> enterTable(
            byte[] table, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return report(AccountSheet.read(table), language);
    }

    @POST
    @Path("{username}/deactivation")
    @AlsoRefuses(status = "422", when = "the identity server's own rules refuse the account as it is")
    public AccountView deactivate(@RestPath String username, @Nullable @Valid DeactivateAccount command) {
        return AccountView.of(desk.deactivate(username, command == null ? null : command.reason()));
    }

    /** Another first password, for one that was lost on its way. */
    @POST
    @Path("{username}/first-password")
    @AlsoRefuses(status = "422", when = "the identity server's own rules refuse the password")
    public RestResponse<FirstPasswordView> firstPassword(@RestPath String username) {
        return unkept(new FirstPasswordView(username, desk.firstPassword(username)));
    }

    private RestResponse<AccountReport> report(List<AccountIntake.Line> lines, @Nullable String language) {
        if (lines.isEmpty() || lines.size() > AccountIntake.MOST) {
            throw Refusal.ofField(
                    "",
                    "一次须有 1 至 " + AccountIntake.MOST + " 个账号。",
                    "holds between 1 and " + AccountIntake.MOST + " accounts");
        }
        return unkept(intake.take(lines, language));
    }

    /** It may hold passwords: no cache on the way keeps it. */
    private static <T> RestResponse<T> unkept(T answer) {
        CacheControl unkept = new CacheControl();
        unkept.setNoStore(true);
        return RestResponse.ResponseBuilder.ok(answer).cacheControl(unkept).build();
    }
}
