#!/usr/bin/env bash
# usage: benchmarks/limits.sh [front-matter|depth|growth [NAME [DOUBLINGS]]|size]
# Prints what hostile and large pages cost: all tables, or one.
set -euo pipefail
cd "$(dirname "$0")/.."

mvn -q -B -Pbenchmarks -pl benchmarks -am package -DskipTests
run() {
    java "${options[@]}" -cp benchmarks/target/benchmarks.jar dev.isomer.benchmarks.limits.LimitsTable "$@"
}

printf '%s cores, %s, %s\n\n' "$(nproc)" "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)" \
    "$(java -version 2>&1 | head -1)"
for table in "${@:1:1}" $([ $# -gt 0 ] || echo front-matter depth growth size); do
    options=(-Xss256k -Xmx512m)
    case $table in
        growth) options=(-Xmx3g) ;;
        size) options=(-Xmx600m -XX:+UseSerialGC) ;; # twelve times 50 MiB
    esac
    run "$table" "${@:2}"
    echo
done
