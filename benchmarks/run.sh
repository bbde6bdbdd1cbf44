#!/usr/bin/env bash
# usage: benchmarks/run.sh [ratios [OPTION…]|reading|growth|threads|first-request]
# Builds, measures and prints Markdown tables: all of them, or one. Takes JDK 17 and Maven.
# The options are those of the class Ratios, say --only library,handwritten --loads cards --sinks bytes --forked.
set -euo pipefail
cd "$(dirname "$0")/.."

mvn -q -B -pl benchmarks -am package -DskipTests
cd benchmarks

measure() {
    java -Xms1g -Xmx1g -XX:+UseG1GC -XX:+AlwaysPreTouch -cp "target/classes:$(cat target/classpath)" \
        "dev.isomer.benchmarks.$1" "${@:2}"
}

for table in "${@:1:1}" $([ $# -gt 0 ] || echo ratios reading growth threads first-request); do
    case $table in
        ratios) measure ratios.Ratios "${@:2}" ;;
        reading) measure reading.ReadingTable ;;
        growth) measure growth.GrowthTable ;;
        threads) measure growth.ThreadsTable ;;
        first-request) measure peer.jsp.FirstRequestTable ;;
        *) echo "There is no table $table" >&2; exit 1 ;;
    esac
    echo
done
