package org.jixiao.budget.execution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.access.ScopeWord;
import org.jixiao.platform.problem.Messages;

/**
 * Payments by the thousand: a JSON list, JSON line by line, or a table as CSV. A payment that was recorded before is left
 * as it is, so a list that broke off is simply sent again.
 */
@Path("api/v1/payments/bulk")
@Tag(name = "execution")
public class BulkPaymentResource {

    /** Payments in one request. */
    static final int MOST = 5_000;

    private final PaymentLists lists;
    private final PaymentRecorder recorder;
    private final Messages messages;

    BulkPaymentResource(PaymentLists lists, PaymentRecorder recorder, Messages messages) {
        this.lists = lists;
        this.recorder = recorder;
        this.messages = messages;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, PaymentLists.LINES, PaymentLists.TABLE})
    @RolesAllowed(Role.PARTNER_SYSTEM)
    @ScopeWord(of = Role.PARTNER_SYSTEM, word = Payer.SCOPE_WORD)
    @Transactional
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = RecordPayment.class)),
                @Content(mediaType = PaymentLists.LINES, schema = @Schema(implementation = RecordPayment.class)),
                @Content(mediaType = PaymentLists.TABLE, schema = @Schema(type = SchemaType.STRING))
            })
    public PaymentReport record(byte[] body, @Context HttpHeaders headers) {
        List<Entry> entries = lists.read(headers.getMediaType().getSubtype(), body);
        if (entries.size() > MOST) {
            throw new TooManyPayments(MOST);
        }
        return PaymentReport.of(
                recorder.record(entries),
                refusal -> messages.ofItem(refusal, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
