#!/bin/sh
# Runs the assembled portal; its data go to ./data below the folder it is started in.
set -eu
home=$(cd "$(dirname "$0")" && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
cache=
if [ -f "$home/youcheng.aot" ]; then
    cache=-XX:AOTCache=$home/youcheng.aot
fi
exec "$java" $cache -XX:MaxRAMPercentage=75 ${JAVA_OPTIONS:-} -jar "$home/youcheng.jar" "$@"
