package org.jixiao.disclosure.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Procurement;
import org.jspecify.annotations.Nullable;

/** One purchase as it is planned: who buys what, how much of it, for how much at most, out of which project's money. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PurchaseRelease(
        String ocid,
        String id,
        Instant date,
        List<String> tag,
        String initiationType,
        String language,
        List<Organization> parties,
        Organization buyer,
        Planning planning,
        Tender tender) {

    private static final String CURRENCY = "CNY";

    /** 政府采购品目分类目录 and the catalogues of regions: no list that the standard knows. */
    private static final String CATALOGUE = "x_CN-政府采购目录";

    /** @param roles null in a reference to it */
    record Organization(String id, String name, @Nullable List<String> roles) {

        static Organization buyer(String id, String name) {
            return new Organization(id, name, List.of("buyer"));
        }

        Organization reference() {
            return new Organization(id, name, null);
        }
    }

    record Planning(Budget budget) {}

    /**
     * @param amount reserved for this purchase; null where not stated. What its project has altogether stands in the JSON
     * @param uri of the record that programs read
     */
    record Budget(
            String id, @Nullable String project, @Nullable Value amount, String uri) {}

    record Tender(
            String id,
            String title,
            String status,
            List<Item> items,
            @Nullable Value value) {}

    record Item(
            String id,
            String description,
            @Nullable Classification classification,
            @Nullable BigDecimal quantity,
            @Nullable Unit unit) {}

    record Classification(String scheme, String id) {}

    record Unit(@Nullable String name, @Nullable Value value) {}

    record Value(Money amount, String currency) {

        static @Nullable Value of(@Nullable Money amount) {
            return amount == null ? null : new Value(amount, CURRENCY);
        }
    }

    static PurchaseRelease of(Shown shown, Organization buyer, Procurement line, String ocid) {
        Instant published = shown.edition().publishedAt();
        return new PurchaseRelease(
                ocid,
                ocid + "-v" + shown.edition().version(),
                published,
                List.of(shown.edition().version() == 1 ? "planning" : "planningUpdate"),
                "tender",
                "zh",
                List.of(buyer),
                buyer.reference(),
                new Planning(new Budget(
                        shown.document().id().toString(), line.project(), Value.of(line.amount()), shown.address())),
                new Tender(ocid, line.item(), "planning", List.of(item(line)), Value.of(line.amount())));
    }

    private static Item item(Procurement line) {
        boolean counted = line.unit() != null || line.unitPrice() != null;
        return new Item(
                "1",
                line.item(),
                line.catalogueCode() == null ? null : new Classification(CATALOGUE, line.catalogueCode()),
                line.quantity(),
                counted ? new Unit(line.unit(), Value.of(line.unitPrice())) : null);
    }
}
