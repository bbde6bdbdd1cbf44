#!/usr/bin/env bash
# usage: benchmarks/run.sh [--write] [TABLE…] [-- OPTION…]
# Builds, measures and prints Markdown tables: ratios, container, reading, growth, threads, first-request, or those that
# are named.
# Two more must be named: forked is ratios with a process for each pair, jmh is JMH.
# OPTIONs are those of the class Ratios, say --only library,handwritten --loads cards --sinks bytes; or those of JMH.
# --write puts what is printed into docs/performance.md, in place of what stands between the marks.
# Takes JDK 17 and Maven, and a machine that does nothing else.
set -euo pipefail
cd "$(dirname "$0")/.."

page=docs/performance.md
write=false
tables=()
while [ $# -gt 0 ]; do
    case $1 in
        --write) write=true ;;
        --) shift; break ;;
        *) tables+=("$1") ;;
    esac
    shift
done
[ ${#tables[@]} -gt 0 ] || tables=(ratios container reading growth threads first-request)

mvn -q -B -pl benchmarks -am package -DskipTests >&2

heap=(-Xms1g -Xmx1g -XX:+AlwaysPreTouch)

measure() {
    echo "### $1"
    echo
    java -XX:+UseG1GC "${heap[@]}" -cp "benchmarks/target/classes:$(cat benchmarks/target/classpath)" "${@:2}"
    echo
}

# Thirty processes: none of them waits for memory that it does not need.
first_request() {
    local heap=(-Xmx1g)
    measure "First request of a JSP" dev.isomer.benchmarks.peer.jsp.FirstRequestTable
}

print() {
    local table classes=dev.isomer.benchmarks
    for table in "${tables[@]}"; do
        case $table in
            ratios) measure "Rendering, all in one process" $classes.ratios.Ratios "$@" ;;
            forked) measure "Rendering, a process for each pair" $classes.ratios.Ratios --forked "$@" ;;
            container) measure "What the container of JSPs takes" $classes.peer.jsp.ContainerTable ;;
            reading) measure "Reading and writing" $classes.reading.ReadingTable ;;
            growth) measure "Growth" $classes.growth.GrowthTable ;;
            threads) measure "Threads" $classes.growth.ThreadsTable ;;
            first-request) first_request ;;
            jmh) measure "JMH" org.openjdk.jmh.Main "$@" ;;
            *) echo "There is no table $table" >&2; return 1 ;;
        esac
    done
}

if ! $write; then
    print "$@"
    exit
fi
printed=$(mktemp)
trap 'rm -f "$printed" "$printed.page"' EXIT
print "$@" | tee "$printed"
awk -v printed="$printed" '
    /^<!-- end of the tables -->$/ { inside = 0 }
    !inside { print }
    /^<!-- tables of benchmarks\/run.sh -->$/ {
        inside = 1
        print ""
        while ((getline line < printed) > 0) print line
    }' "$page" >"$printed.page"
cat "$printed.page" >"$page"
