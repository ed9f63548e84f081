# Shared by deploy/up, deploy/down, deploy/walk and deploy/rebuild: finds a Java, builds the jars, runs the launcher. Needs $checkout.

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
jar=$checkout/deploy/local/target/local.jar
built=$checkout/deploy/local/target/built

require_java() {
    found=$("$java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p' | head -n 1)
    if [ -z "$found" ]; then
        echo "Jixiao needs a JDK 17 or later: there is no java on the PATH, nor in JAVA_HOME" >&2
        exit 1
    fi
    if [ "${found%%[!0-9]*}" -lt 17 ]; then
        echo "Jixiao needs a JDK 17 or later: $java is version $found" >&2
        exit 1
    fi
    if ! "$java" --list-modules 2>/dev/null | grep -q '^jdk.compiler'; then
        echo "Jixiao needs a JDK 17 or later: $java is a runtime without a compiler" >&2
        exit 1
    fi
}

# A source that is newer than the last build, a folder of sources that has gained, lost or renamed one since, or a jar that is missing.
out_of_date() {
    [ -e "$built" ] && [ -e "$jar" ] || return 0
    for service in budget-service indicator-service disclosure-service gateway; do
        [ -e "$checkout/$service/target/quarkus-app/quarkus-run.jar" ] || return 0
    done
    newer=$(cd "$checkout" && find pom.xml budget-service indicator-service disclosure-service gateway \
        deploy/tracing deploy/platform deploy/local \
        -type d -name target ! -path '*/src/*' -prune -o -path '*/src/test' -prune \
        -o \( -type f -o -type d -path '*/src/*' \) -newer "$built" -print | head -n 1)
    [ -n "$newer" ]
}

build_if_needed() {
    out_of_date || return 0
    began=$(date +%s)
    echo "building, some minutes the first time"
    mkdir -p "$(dirname "$built")"
    touch "$built.begun"
    if ! (cd "$checkout" && ./mvnw -B -q -ntp -Dquick -Dmaven.test.skip=true package \
        -pl budget-service,indicator-service,disclosure-service,gateway,deploy/local -am); then
        echo "the build failed; what it says stands above" >&2
        exit 1
    fi
    # The time at which it began: what was edited meanwhile counts as newer.
    mv "$built.begun" "$built"
    echo "built in $(($(date +%s) - began)) s"
}

launch() {
    exec "$java" -Xmx384m -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 \
        -Djixiao.checkout="$checkout" -cp "$jar:$checkout/deploy/local/target/lib/*" org.jixiao.local.Launcher "$@"
}
