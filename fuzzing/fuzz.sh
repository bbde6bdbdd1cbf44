#!/usr/bin/env bash
# usage: fuzzing/fuzz.sh [SECONDS [TARGET…]]
# Fuzzes each target for so many seconds (900 unless told), at low priority, and prints what was done.
# Seeds are the vectors in ../shared, or in $ISOMER_TESTDATA; what is found lies in fuzzing/target/fuzz/TARGET.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:-900}
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(UrlPolicy Escape Sanitizer PageReader Model)

work=$PWD/fuzzing/target/fuzz
data=${ISOMER_TESTDATA:-$PWD/../shared}
mkdir -p "$work"
mvn -q -B -Pfuzz -pl fuzzing -am test-compile dependency:build-classpath@fuzz

failed=0
table=
for target in "${targets[@]}"; do
    case $target in
        UrlPolicy) longest=300 ;;
        Escape) longest=200 ;;
        *) longest=${ISOMER_FUZZ_LONGEST:-600} ;;
    esac
    mkdir -p "$work/$target/corpus"
    log=$work/$target/$(date +%Y%m%d-%H%M%S).log
    result=0
    nice -n 19 java -Xmx1500m -Disomer.testdata="$data" \
        -cp "$(cat "$work/classpath"):fuzzing/target/test-classes" com.code_intelligence.jazzer.Jazzer \
        --target_class="dev.isomer.fuzzing.${target}FuzzTest" \
        --instrumentation_includes='dev.isomer.**:org.jsoup.**:org.yaml.snakeyaml.**:org.commonmark.**' \
        --instrumentation_excludes='dev.isomer.fuzzing.**' \
        --reproducer_path="$work/$target" -artifact_prefix="$work/$target/" \
        -max_len="$longest" -max_total_time="$seconds" -timeout=25 -rss_limit_mb=0 -print_final_stats=1 \
        "$work/$target/corpus" >"$log" 2>&1 || result=$?
    [ "$result" -eq 0 ] || failed=1
    runs=$(grep -a -o 'number_of_executed_units: [0-9]*' "$log" | tail -1 | grep -o '[0-9]*$' || echo 0)
    table+=$(printf '%-12s %14s %8s s   %s' "$target" "$runs" "$seconds" "$([ "$result" -eq 0 ] && echo ok || echo "FOUND: $log")")$'\n'
    echo "$target: $runs executions, exit $result, $log"
done
printf '\n%-12s %14s %10s\n%s' target executions asked "$table"
exit $failed
