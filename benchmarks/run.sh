#!/usr/bin/env bash
# usage: benchmarks/run.sh [ratios [OPTION…]]
# Builds, measures and prints Markdown tables. Takes JDK 17 and Maven.
# The options are those of the class Ratios, say --only library,handwritten --loads cards --sinks bytes --forked.
set -euo pipefail
cd "$(dirname "$0")/.."

mvn -q -B -pl benchmarks -am package -DskipTests
cd benchmarks
options=(-Xms1g -Xmx1g -XX:+UseG1GC -XX:+AlwaysPreTouch)
java "${options[@]}" -cp "target/classes:$(cat target/classpath)" dev.isomer.benchmarks.ratios.Ratios "${@:2}"
