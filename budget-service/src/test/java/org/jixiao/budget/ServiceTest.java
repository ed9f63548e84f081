package org.jixiao.budget;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import org.jixiao.budget.account.FakeRealm;
import org.jixiao.test.Backend;
import org.junit.jupiter.api.BeforeEach;

/** The service with its own database and the real broker, and a department that no other test knows. */
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "budget"))
@WithTestResource(FakeRealm.class)
public abstract class ServiceTest {

    protected Office office;

    @BeforeEach
    void openOffice() {
        office = Office.open();
    }
}
