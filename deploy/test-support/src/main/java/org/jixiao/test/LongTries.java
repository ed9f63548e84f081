package org.jixiao.test;

import java.util.List;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;
import org.jspecify.annotations.Nullable;

/**
 * For properties that read a whole document or ask a whole library at every try. They end after a quarter of the tries that others have, and
 * the 100,000 of the deep gear would take them hours: there they end after 5,000.
 */
public final class LongTries implements AroundTryHook {

    private static final int MOST = Math.min(5_000, Integer.getInteger("jqwik.tries.default", 500) / 4);

    @Override
    public TryExecutionResult aroundTry(
            TryLifecycleContext context, TryExecutor property, List<@Nullable Object> parameters) {
        Store<Integer> tried = Store.getOrCreate(LongTries.class, Lifespan.PROPERTY, () -> 0);
        tried.update(before -> before + 1);
        TryExecutionResult result = property.execute(parameters);
        return tried.get() >= MOST && result.isSatisfied() ? TryExecutionResult.satisfied(true) : result;
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
