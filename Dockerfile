# Built in stages, run by a user that is not root, with its data in a volume. Each step is a script or a command that
# also runs outside of a container; the build tries them (ImageIT).
FROM docker.io/library/node:22 AS frontend
WORKDIR /build
COPY frontend frontend
RUN node frontend/build.mjs --skip-tests

FROM docker.io/library/maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
COPY .mvn .mvn
COPY processes processes
COPY src src
COPY --from=frontend /build/target/frontend target/frontend
# The web components are built already, so Maven need not call Node.
RUN mvn -B -q -ntp -Dexec.skip -DskipTests package

# Unpacked and trained by the very Java that runs it, or the cache would be refused at the start.
FROM docker.io/library/eclipse-temurin:25-jre AS assembled
COPY --from=build /build/target/youcheng.jar /build/youcheng.jar
COPY src/main/image /build/image
RUN /build/image/assemble.sh /build/youcheng.jar /portal && cp /build/image/run.sh /build/image/health.sh /portal

FROM docker.io/library/eclipse-temurin:25-jre
RUN useradd --system --home-dir /portal portal && mkdir -p /portal/data && chown portal /portal/data
COPY --from=assembled /portal /portal
WORKDIR /portal
USER portal
VOLUME /portal/data
EXPOSE 8080
HEALTHCHECK --start-period=60s CMD ["/portal/health.sh"]
ENTRYPOINT ["/portal/run.sh"]
