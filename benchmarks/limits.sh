#!/usr/bin/env bash
# usage: benchmarks/limits.sh [front-matter|depth [NAME]|growth [NAME [DOUBLINGS]]|size]
# Prints what hostile and large pages cost: all tables, or one. Takes JDK 17 and Maven; nothing is measured with JMH.
set -euo pipefail
cd "$(dirname "$0")/.."

library=isomer-cli/target/isomer-cli.jar
classes=benchmarks/target/limits
mvn -q -B -pl isomer-cli -am package -DskipTests
mkdir -p "$classes"
javac --release 17 -cp "$library" -d "$classes" benchmarks/src/main/java/dev/isomer/benchmarks/limits/*.java

printf '%s cores, load %s, %s, %s\n\n' "$(nproc)" "$(cut -d' ' -f1 /proc/loadavg)" \
    "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)" "$(java -version 2>&1 | head -1)"
for table in "${@:1:1}" $([ $# -gt 0 ] || echo front-matter depth growth size); do
    options=(-Xss256k -Xmx512m)
    case $table in
        growth) options=(-Xms3g -Xmx3g -Xmn2g -XX:+UseSerialGC -XX:+AlwaysPreTouch) ;; # no first touch of memory is timed
        size) options=(-Xms600m -Xmx600m -Xmn80m -XX:+UseParallelGC) ;; # twelve times 50 MiB, two cores
    esac
    java "${options[@]}" -cp "$library:$classes" dev.isomer.benchmarks.limits.LimitsTable "$table" "${@:2}"
    echo
done
