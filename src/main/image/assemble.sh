#!/bin/sh
# Makes the folder that the image runs from: the portal unpacked, so that it starts faster than from one file, and from
# Java 25 on the cache of a training run (AOT cache). The Java that assembles has to be the one that runs.
#   assemble.sh <youcheng.jar> <folder>
set -eu
jar=$1
folder=$2
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

"$java" -Djarmode=tools -jar "$jar" extract --force --destination "$folder"
cd "$folder"
version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = \([0-9]*\).*/\1/p')
if [ "$version" -ge 25 ]; then
    scratch=$(mktemp -d)
    # The training run gets as far as a ready portal, on a database in memory, and leaves nothing but the cache.
    # Called by its whole path: a cache made for a path from here would be refused in a portal started elsewhere.
    "$java" -Xlog:aot*=error -XX:AOTCacheOutput=youcheng.aot -Dspring.context.exit=onRefresh -jar "$PWD/youcheng.jar" \
        --spring.datasource.url=jdbc:h2:mem:training --youcheng.documents.folder="$scratch" --server.port=0
    rm -rf "$scratch"
fi
